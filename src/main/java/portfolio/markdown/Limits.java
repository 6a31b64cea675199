package portfolio.markdown;

import java.util.regex.Matcher;
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

    static final int ESCAPES = 12;

    /** Characters that the label of a reference may have (CommonMark 6.3). */
    private static final int LABEL = 999;

    /** A bracket with which the label of a reference may begin: at the start of a block, or behind another label. */
    private static final Pattern LABEL_START = Pattern.compile("(?:^[ \\t>*+.)\\d-]*+|\\])\\[", Pattern.MULTILINE);

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
        int markup = 0;
        for (int i = start; i < end; i++) {
            markup += MARKUP_CHARACTERS.indexOf(text.charAt(i)) < 0 ? 0 : 1;
        }
        if (markup > MARKUP) {
            throw InvalidValue.of(
                    "a paragraph has more than " + MARKUP + " of the characters " + MARKUP_CHARACTERS,
                    "put blank lines between its parts");
        }
        Matcher label = LABEL_START.matcher(text).region(start, end);
        while (label.find()) {
            checkLabel(text, label.end(), end);
        }
    }

    /**
     * The parser tries a label that has no end in all ways in which its backslashes can be read: twice as many each.
     */
    private static void checkLabel(String text, int start, int end) {
        int escapes = 0;
        int at = start;
        while (at < end && text.charAt(at) != '[' && text.charAt(at) != ']') {
            boolean escape = text.charAt(at) == '\\' && at + 1 < end;
            escapes += escape ? 1 : 0;
            at += escape ? 2 : 1;
        }
        boolean closed = at < end && text.charAt(at) == ']' && at - start <= LABEL;
        if (!closed && escapes > ESCAPES) {
            throw InvalidValue.of(
                    "a bracket that is not closed is followed by more than " + ESCAPES + " backslashes",
                    "close it, or write '\\[' for the bracket itself");
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
