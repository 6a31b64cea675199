package portfolio.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences by a rule of its own: the rules of {@code java.text.BreakIterator} differ from one
 * Java to the next.
 */
final class Sentences {

    /**
     * What makes a mark the end of a sentence: closing quotes behind it, then a space and something that is not a
     * lower-case letter.
     */
    private static final Pattern END = Pattern.compile("[\\p{Pe}\\p{Pf}\"']*\\s+(?!\\p{Ll})");

    private Sentences() {}

    /** Where the sentence starts that a character stands in; an abbreviation before a capital ends one as well. */
    static int start(String paragraph, int at) {
        Matcher end = END.matcher(paragraph);
        for (int mark = at - 1; mark >= 0; mark--) {
            if (endsAt(mark, paragraph, end) && end.end() <= at) {
                return end.end();
            }
        }
        return 0;
    }

    /** Where the sentence ends that a character stands in, with the space behind it. */
    static int end(String paragraph, int at) {
        Matcher end = END.matcher(paragraph);
        for (int mark = at; mark < paragraph.length(); mark++) {
            if (endsAt(mark, paragraph, end)) {
                return end.end();
            }
        }
        return paragraph.length();
    }

    /** Most characters are no mark, which is told without the pattern. */
    private static boolean endsAt(int mark, String paragraph, Matcher end) {
        return isMark(paragraph.charAt(mark))
                && end.region(mark + 1, paragraph.length()).lookingAt();
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '؟' -> true;
            default -> false;
        };
    }
}
