package portfolio.markdown;

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

    private static final String MARKUP_CHARACTERS = "`*_[]<>&\\";

    /** By character; all of {@link #MARKUP_CHARACTERS} are ASCII. */
    private static final boolean[] IS_MARKUP = new boolean[0x80];

    static {
        MARKUP_CHARACTERS.chars().forEach(c -> IS_MARKUP[c] = true);
    }

    /** How many digits the number of a list item may have (CommonMark 5.2). */
    private static final int DIGITS = 9;

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
        // Every character of every text is looked at: in an array, which is faster, and without patterns.
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            if (isLineStart(characters, at) && markers(characters, at) > DEPTH) {
                throw tooDeep();
            }
        }
        int start = 0;
        while (start < characters.length) {
            int end = paragraphEnd(characters, start);
            checkParagraph(characters, start, end);
            start = end;
        }
    }

    private static boolean isLineStart(char[] text, int at) {
        return at == 0
                || switch (text[at - 1]) {
                    case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
                    default -> false;
                };
    }

    /** How many quotations and list items open one in another at the start of a line, such as {@code > - 1. > -}. */
    private static int markers(char[] text, int start) {
        int markers = 0;
        int at = afterBlanks(text, start);
        int end = markerEnd(text, at);
        while (end > at) {
            markers++;
            at = afterBlanks(text, end);
            end = markerEnd(text, at);
        }
        return markers;
    }

    private static int afterBlanks(char[] text, int start) {
        int at = start;
        while (at < text.length && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    /** Behind the marker that starts here, with the space that belongs to it; here, when none starts. */
    private static int markerEnd(char[] text, int start) {
        if (start == text.length) {
            return start;
        }
        if (text[start] == '>') {
            return start + 1;
        }
        int sign = isOneOf(text[start], "-+*") ? start : numberEnd(text, start);
        int blank = sign + 1;
        return sign >= 0 && blank < text.length && isBlank(text[blank]) ? blank + 1 : start;
    }

    /** Where the sign stands that ends the number of a list item; -1 when no such number starts here. */
    private static int numberEnd(char[] text, int start) {
        int at = start;
        while (at < text.length && at < start + DIGITS && isDigit(text[at])) {
            at++;
        }
        return at > start && at < text.length && isOneOf(text[at], ".)") ? at : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOneOf(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }

    /** Where the first blank line after {@code start} ends, or the text. */
    private static int paragraphEnd(char[] text, int start) {
        boolean blank = false;
        for (int i = start; i < text.length; i++) {
            char c = text[i];
            if (c == '\n' && blank) {
                return i + 1;
            }
            blank = c == '\n' || (blank && Character.isWhitespace(c));
        }
        return text.length;
    }

    private static void checkParagraph(char[] text, int start, int end) {
        if (end - start > PARAGRAPH) {
            throw InvalidValue.of(
                    "a paragraph has more than " + PARAGRAPH + " characters", "put blank lines between its parts");
        }
        int markup = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < IS_MARKUP.length && IS_MARKUP[c]) {
                markup++;
            }
        }
        if (markup > MARKUP) {
            throw InvalidValue.of(
                    "a paragraph has more than " + MARKUP + " of the characters " + MARKUP_CHARACTERS,
                    "put blank lines between its parts");
        }
        for (int i = start; i < end; i++) {
            if (text[i] == '[' && mayStartLabel(text, start, i)) {
                checkLabel(text, i + 1, end);
            }
        }
    }

    /** Whether the label of a reference may begin at a bracket: at the start of a block, or behind another label. */
    private static boolean mayStartLabel(char[] text, int start, int bracket) {
        if (bracket > start && text[bracket - 1] == ']') {
            return true;
        }
        int at = bracket;
        while (at > start && (isBlank(text[at - 1]) || isDigit(text[at - 1]) || isOneOf(text[at - 1], ">*+.)-"))) {
            at--;
        }
        return at == start || isLineStart(text, at);
    }

    /**
     * The parser tries a label that has no end in all ways in which its backslashes can be read: twice as many each.
     */
    private static void checkLabel(char[] text, int start, int end) {
        int escapes = 0;
        int at = start;
        while (at < end && text[at] != '[' && text[at] != ']') {
            boolean escape = text[at] == '\\' && at + 1 < end;
            escapes += escape ? 1 : 0;
            at += escape ? 2 : 1;
        }
        boolean closed = at < end && text[at] == ']' && at - start <= LABEL;
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
