package portfolio.markdown;

import portfolio.source.InvalidValue;

/**
 * Limits on the size and nesting of a Markdown text. The parser's time grows with the square of the length of a
 * paragraph. Within these limits the worst text takes a second or two, and no text written for readers comes near them.
 */
final class MarkdownLimits {

    /** The most characters of a text. */
    static final int TEXT = 100_000;

    /** The most characters of a paragraph. */
    static final int PARAGRAPH = 10_000;

    /** The most {@link #MARKUP_CHARACTERS} in a paragraph. */
    static final int MARKUP = 1_000;

    /** The deepest nesting of blocks or phrases. */
    static final int DEPTH = 100;

    /** The most backslashes in a label that is not closed. */
    static final int ESCAPES = 12;

    /** The most characters of a link label (CommonMark 6.3). */
    private static final int LABEL = 999;

    private static final String MARKUP_CHARACTERS = "`*_[]<>&\\";

    /** A lookup by character code. All {@link #MARKUP_CHARACTERS} are ASCII. */
    private static final boolean[] IS_MARKUP = new boolean[0x80];

    static {
        MARKUP_CHARACTERS.chars().forEach(c -> IS_MARKUP[c] = true);
    }

    /** The most digits in the number of a list item (CommonMark 5.2). */
    private static final int DIGITS = 9;

    private MarkdownLimits() {}

    /**
     * Refuses a text that would take too long to parse.
     *
     * @throws InvalidValue if the text, or a stretch of it without a blank line, is too long, has too much markup, or
     *     is nested too deeply
     */
    static void check(String text) {
        if (text.length() > TEXT) {
            throw InvalidValue.of(
                    "the text has " + text.length() + " characters, more than " + TEXT, "split it into several texts");
        }
        // This loop visits every character of every text, so it uses an array, which is faster than patterns.
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

    /**
     * Counts the quotations and list items that are opened one inside another at the start of a line, such as {@code >
     * - 1. > -}.
     */
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

    /** Returns the offset after the marker that starts here and its blank, or {@code start} if there is no marker. */
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

    /** Returns the offset of the delimiter after the number of a list item; -1 if no such number starts here. */
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

    /** Returns the end of the first blank line after {@code start}, or the end of the text. */
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

    /**
     * Returns whether a bracket may open a link label: that of a definition, at the start of a block, or that of a
     * reference, right after another bracket is closed.
     */
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
     * Refuses an unclosed label with many backslashes. The parser tries every reading of the backslashes, so each one
     * doubles its time.
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
                    "an unclosed bracket is followed by more than " + ESCAPES + " backslashes",
                    "close it, or write '\\[' for the bracket itself");
        }
    }

    /**
     * Refuses nesting that would overflow the stack.
     *
     * @throws InvalidValue if the depth exceeds {@link #DEPTH}
     */
    static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw tooDeep();
        }
    }

    static InvalidValue tooDeep() {
        return InvalidValue.of(
                "lists, quotations or emphasis are nested too deeply", "use at most " + DEPTH + " levels");
    }
}
