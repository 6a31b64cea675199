package portfolio.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence boundaries of a paragraph. They follow a rule of this class, because the rules of
 * {@code java.text.BreakIterator} differ between Java versions.
 */
final class Sentences {

    /**
     * The text after a punctuation mark that ends a sentence: closing brackets and quotes, then white space, then
     * anything but a lower-case letter.
     */
    private static final Pattern END = Pattern.compile("[\\p{Pe}\\p{Pf}\"']*\\s+(?!\\p{Ll})");

    private Sentences() {}

    /**
     * Returns the start of the sentence that contains a character. An abbreviation before a capital letter also counts
     * as the end of a sentence.
     */
    static int start(String paragraph, int at) {
        Matcher end = END.matcher(paragraph);
        for (int mark = at - 1; mark >= 0; mark--) {
            if (endsAt(mark, paragraph, end) && end.end() <= at) {
                return end.end();
            }
        }
        return 0;
    }

    /** Returns the end of the sentence that contains a character, after the white space that follows it. */
    static int end(String paragraph, int at) {
        Matcher end = END.matcher(paragraph);
        for (int mark = at; mark < paragraph.length(); mark++) {
            if (endsAt(mark, paragraph, end)) {
                return end.end();
            }
        }
        return paragraph.length();
    }

    /** Checks for a mark first, because most characters are none and the pattern is slower. */
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
