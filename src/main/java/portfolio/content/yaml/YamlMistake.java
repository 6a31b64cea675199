package portfolio.content.yaml;

import java.util.Optional;
import portfolio.source.Count;
import portfolio.source.Lines;
import portfolio.source.Problem;

/** Translates the errors of the YAML parser, which speak of blocks, scalars and tokens, into the terms of an author. */
public final class YamlMistake {

    private static final String QUOTE = "put the value in quotes";
    private static final String KEY = "write a key, a colon, a space and a value";

    /** The longest value to repeat in a hint. */
    private static final int MAX_QUOTED = 160;

    private final String text;
    private final Lines lines;
    private final int at;
    private final int from;
    private final int lastStart;
    private final int lastEnd;

    /**
     * Creates a mistake from what the parser knows of it, as offsets in the text.
     *
     * @param at the offset at which the parser gave up
     * @param from the start of the construct it was reading
     * @param lastStart the start of the last scalar that was read completely
     * @param lastEnd the end of that scalar
     */
    YamlMistake(String text, Lines lines, int at, int from, int lastStart, int lastEnd) {
        this.text = text;
        this.lines = lines;
        this.at = at;
        this.from = from;
        this.lastStart = lastStart;
        this.lastEnd = lastEnd;
    }

    /** Returns the diagnostic for the parser's own description of the error. */
    Problem problem(String description) {
        return switch (character(at)) {
            case '\t' -> here("a tab is used for indentation", "indent with spaces");
            case '@', '`', '%' -> startsBadly(at);
            default -> byDescription(description);
        };
    }

    private Problem byDescription(String description) {
        if (description.contains("mapping values are not allowed")) {
            return colon();
        }
        if (description.startsWith("expected ',' or")) {
            return bracket();
        }
        if (description.contains("<block end>")) {
            return misplaced();
        }
        if (description.contains("sequence entries are not allowed")) {
            return here(
                    "a list cannot start on the same line as its key",
                    "start it on the next line, or put the value in quotes if it is text");
        }
        if (description.contains("<document start>")) {
            return indented(at, "start all keys of a file in the first column");
        }
        if (description.contains("could not find expected ':'")) {
            return at(from, "this line has no colon followed by a space", KEY);
        }
        if (description.contains("escape")) {
            return here(
                    "this is not an escape sequence that double quotes allow",
                    "write \\\\ for a backslash, or use single quotes");
        }
        return byCharacter();
    }

    /** Guesses the mistake from the first character of the construct that the parser was reading. */
    private Problem byCharacter() {
        return switch (character(from)) {
            case '"', '\'' -> unclosedQuote(from);
            case '*', '&', '!', '>', '|', '%' -> startsBadly(from);
            case ',', ']', '}', '-' -> unexpected();
            default -> here("this is not valid YAML", "look for a missing or extra quote, colon or bracket");
        };
    }

    private Problem startsBadly(int offset) {
        return at(
                offset,
                "a value cannot start with '" + character(offset) + "'",
                quotedLine(text, offset).orElse(QUOTE));
    }

    /** Returns the error for a quote that is not closed on its line, so that keys below it became part of its text. */
    static Problem swallowing(Lines lines, int offset, char quote) {
        return Problem.error(
                lines.place(offset, offset + 1),
                "this quote is not closed, so the lines below it become part of the text",
                "end the text with " + quote + " on this line");
    }

    /**
     * Returns the hint to paste the line with the value at this offset in quotes; empty if the value spans more than a
     * line or is too long.
     */
    public static Optional<String> quotedLine(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        String before = text.substring(start, offset);
        String value = text.substring(offset, end < 0 ? text.length() : end).strip();
        String next = end < 0 ? "" : text.substring(end + 1).lines().findFirst().orElse("");
        boolean goesOn = !next.isBlank() && next.indexOf(next.strip()) > YamlRepair.column(text, offset);
        boolean isWhole = !value.isEmpty() && before.matches(" *(- +)*([A-Za-z][A-Za-z0-9]*: +)?");
        return isWhole && !goesOn && value.length() <= MAX_QUOTED
                ? Optional.of("put it in quotes: " + before.strip() + (before.isBlank() ? "" : " ") + quoted(value))
                : Optional.empty();
    }

    /** Returns a text in double quotes, or in single quotes if double quotes would need escapes. */
    static String quoted(String text) {
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    private Problem unexpected() {
        return at(
                from,
                "unexpected '" + character(from) + "'",
                "delete it, or put the value in quotes if it is part of the value");
    }

    private Problem unclosedQuote(int offset) {
        return at(offset, "this quote is not closed", "end the text with " + character(offset));
    }

    private Problem colon() {
        if (lines.line(lastStart) == lines.line(at)) {
            return here(
                    "this value contains an unquoted colon",
                    quotedLine(text, lastStart).orElse(QUOTE + ", or leave out the space after the colon"));
        }
        if (lineStart(lastStart) == lastStart) {
            return at(lastStart, "this line has no colon followed by a space", KEY);
        }
        return indented(lineStart(at), "start it in the same column as the keys next to it");
    }

    private Problem bracket() {
        char opened = character(from);
        char close = opened == '[' ? ']' : '}';
        if (lines.line(at) == lines.line(from) && at < text.length()) {
            return here(
                    "expected ',' or '" + close + "' here",
                    "put values that contain quotes, colons or brackets in quotes");
        }
        return at(from, "this '" + opened + "' is not closed", "close it with '" + close + "'");
    }

    private Problem misplaced() {
        int before = lastVisible(at);
        if (isQuote(character(before)) && lines.line(lastStart) != lines.line(at)) {
            return unclosedQuote(lastStart);
        }
        return switch (character(before)) {
            case '"', '\'' ->
                here(
                        "there is text after the closing quote",
                        "put the whole value in the other kind of quotes, or double each quote inside single quotes");
            case ']', '}' ->
                here("there is text after the closing bracket", "put the whole value in quotes if it is text");
            default -> outOfColumn();
        };
    }

    private Problem outOfColumn() {
        if (character(at) == '-') {
            return indented(at, "start all '-' of a list in the same column");
        }
        return indented(at, "start keys that belong together in the same column");
    }

    /** A line that starts in another column than the line above it. */
    private Problem indented(int offset, String hint) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        String above = text.substring(0, start)
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .reduce("", (before, last) -> last);
        boolean isEntry = character(offset) == '-';
        int own = offset - start;
        int other = above.length()
                - above.replaceFirst(isEntry ? "^ +" : "^[ -]+", "").length();
        if (own == other) {
            return at(offset, "this line does not continue the line above", hint);
        }
        String what = isEntry || !above.strip().startsWith("-") ? "line" : "key";
        String message = own == 0
                ? "this line is not indented, the " + what + " above is indented by " + Count.of(other, "space")
                : "this line is indented by " + Count.of(own, "space") + ", the " + what + " above by " + other;
        return at(offset, message, hint);
    }

    /**
     * Returns the offset of the last visible character before a position, if it is on the same line or closes the last
     * scalar; otherwise the length of the text, at which {@code character} returns a line break.
     */
    private int lastVisible(int offset) {
        int last = offset - 1;
        while (last > 0 && Character.isWhitespace(character(last))) {
            last--;
        }
        boolean sameLine = last >= 0 && lines.line(last) == lines.line(offset);
        boolean closesQuote = last + 1 == lastEnd && isQuote(character(lastStart));
        return sameLine || closesQuote ? last : text.length();
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }

    private int lineStart(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        while (start < offset && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private char character(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    private Problem here(String message, String hint) {
        return at(at, message, hint);
    }

    private Problem at(int offset, String message, String hint) {
        return Problem.error(lines.place(offset, offset + 1), message, hint);
    }
}
