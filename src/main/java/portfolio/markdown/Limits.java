package portfolio.markdown;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * What a text may not exceed. The parser takes time that grows with the square of the length of a paragraph; within
 * these limits the worst text takes a second or two, and no text that people want to read comes near them.
 */
final class Limits {

    static final int TEXT = 100_000;
    static final int PARAGRAPH = 10_000;
    static final int MARKUP = 1_000;
    static final int DEPTH = 100;

    private static final String MARKUP_CHARACTERS = "`*_[]<>&\\";

    /** A line that starts with the markers of too many quotations and list items, such as {@code > - 1. > -}. */
    private static final Pattern DEEP_LINE =
            Pattern.compile("^([ \\t]*+(>|([-+*]|\\d{1,9}+[.)])[ \\t])){" + (DEPTH + 1) + "}", Pattern.MULTILINE);

    private Limits() {}

    /**
     * Refuses a text that would take too long.
     *
     * @throws InvalidValue when the text, or a stretch of it without a blank line, is too long, or nested too deeply
     */
    static void check(String text) {
        if (text.length() > TEXT) {
            throw InvalidValue.of(
                    "the text has " + text.length() + " characters, more than " + TEXT, "split it into several texts");
        }
        if (DEEP_LINE.matcher(text).find()) {
            throw tooDeep();
        }
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            checkParagraph(text, start, end);
            start = end;
        }
    }

    /** Where the first blank line after {@code start} ends, or the text. */
    private static int paragraphEnd(String text, int start) {
        boolean blank = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && blank) {
                return i + 1;
            }
            blank = c == '\n' || (blank && Character.isWhitespace(c));
        }
        return text.length();
    }

    private static void checkParagraph(String text, int start, int end) {
        if (end - start > PARAGRAPH) {
            throw InvalidValue.of(
                    "a paragraph has more than " + PARAGRAPH + " characters", "put blank lines between its parts");
        }
        long markup = text.substring(start, end)
                .chars()
                .filter(c -> MARKUP_CHARACTERS.indexOf(c) >= 0)
                .count();
        if (markup > MARKUP) {
            throw InvalidValue.of(
                    "a paragraph has more than " + MARKUP + " of the characters " + MARKUP_CHARACTERS,
                    "put blank lines between its parts");
        }
    }

    /**
     * Refuses markup that would overflow the stack.
     *
     * @throws InvalidValue when it stands in more than {@link #DEPTH} others
     */
    static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw tooDeep();
        }
    }

    static InvalidValue tooDeep() {
        return InvalidValue.of(
                "lists, quotations or emphasis are nested too deeply", "at most " + DEPTH + " levels can be read");
    }
}
