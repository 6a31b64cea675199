package portfolio.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Cut;

/** Shortens texts to the lengths that search results and link previews show. */
final class Summary {

    private static final int LENGTH = 160;

    /** The fewest characters that whole sentences must fill; a shorter summary would say too little. */
    private static final int SHORTEST = 50;

    private static final int TITLE_LENGTH = 60;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}\\p{Lo}\\p{N}])");

    private Summary() {}

    /**
     * Returns the leading sentences that fit into 160 characters. If they have fewer than 50, returns the words that
     * fit, followed by an ellipsis.
     */
    static String of(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int sentence = Math.max(text.lastIndexOf(". ", LENGTH - 1), text.lastIndexOf("? ", LENGTH - 1));
        if (sentence >= SHORTEST) {
            return text.substring(0, sentence + 1);
        }
        int word = text.lastIndexOf(' ', LENGTH - 1);
        return (word > 0 ? text.substring(0, word) : Cut.upTo(LENGTH - 1, text)) + "…";
    }

    /** Returns the first sentence of a text, shortened like a summary. */
    static String sentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return of(end.find() ? text.substring(0, end.start()) : text);
    }

    /**
     * Returns a document title: the page followed by the person, or the page alone if both together exceed 60
     * characters.
     */
    static String title(String page, String identity) {
        String both = page + " – " + identity;
        return both.length() <= TITLE_LENGTH ? both : page;
    }
}
