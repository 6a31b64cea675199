package portfolio.evidence;

/**
 * A sentence, quoted verbatim and split around the term it mentions.
 *
 * @param before the text before the term; may be empty
 * @param term the term as the sentence spells it
 * @param after the text after the term; may be empty
 */
public record Quote(String before, String term, String after) {

    /** Returns the whole sentence. */
    public String sentence() {
        return before + term + after;
    }
}
