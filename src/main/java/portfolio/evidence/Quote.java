package portfolio.evidence;

/**
 * A sentence, word for word, around the term it mentions.
 *
 * @param before what stands before the term; may be empty
 * @param term the term as the sentence spells it
 * @param after what stands after it; may be empty
 */
public record Quote(String before, String term, String after) {

    /** The whole sentence. */
    public String sentence() {
        return before + term + after;
    }
}
