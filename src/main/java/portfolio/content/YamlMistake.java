package portfolio.content;

import portfolio.source.Problem;

/** Says in an owner's words what keeps a text from being YAML: a parser speaks of blocks, scalars and tokens. */
final class YamlMistake {

    private static final String QUOTE = "put the value in quotes";

    private final String text;
    private final Lines lines;
    private final int at;
    private final int from;
    private final int lastStart;
    private final int lastEnd;

    /**
     * What the parser knows of the mistake, as positions in the text.
     *
     * @param at where it gave up
     * @param from where the piece starts that it was reading
     * @param lastStart where the last value starts that was read whole
     * @param lastEnd where that value ends
     */
    YamlMistake(String text, Lines lines, int at, int from, int lastStart, int lastEnd) {
        this.text = text;
        this.lines = lines;
        this.at = at;
        this.from = from;
        this.lastStart = lastStart;
        this.lastEnd = lastEnd;
    }

    /** The mistake behind the parser's own description. */
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
                    "a list cannot start on the line of its key",
                    "start it on the next line, or put the value in quotes if it is a text");
        }
        if (description.contains("<document start>")) {
            return here("this does not belong to what is above it", "start all keys of a file in the first column");
        }
        if (description.contains("could not find expected ':'")) {
            return at(from, "a colon and a space are missing after this", "write 'key: value'");
        }
        if (description.contains("escape")) {
            return here("there is no such escape in double quotes", "write \\\\ for a backslash, or use single quotes");
        }
        return byCharacter();
    }

    /** What the parser was reading shows in its first character. */
    private Problem byCharacter() {
        return switch (character(from)) {
            case '"', '\'' -> unclosedQuote(from);
            case '*', '&', '!', '>', '|', '%' -> startsBadly(from);
            case ',', ']', '}', '-' -> unexpected();
            default -> here("this is not YAML", "look for a quote, colon or bracket that is missing or too many");
        };
    }

    private Problem startsBadly(int offset) {
        return at(offset, "a value cannot start with '" + character(offset) + "'", QUOTE);
    }

    private Problem unexpected() {
        return at(from, "unexpected '" + character(from) + "'", "put a value in quotes that starts with it");
    }

    private Problem unclosedQuote(int offset) {
        return at(offset, "this quote is not closed", "end the text with " + character(offset));
    }

    private Problem colon() {
        if (lines.line(lastStart) == lines.line(at)) {
            return here("a colon stands in a value", QUOTE + ", or leave out the space after the colon");
        }
        int key = lineStart(at);
        return at(
                key,
                "this key does not belong to what is above it",
                "start it in the same column as the keys beside it; a line without a colon above may be the cause");
    }

    private Problem bracket() {
        char opened = character(from);
        char close = opened == '[' ? ']' : '}';
        if (lines.line(at) == lines.line(from) && at < text.length()) {
            return here("expected ',' or '" + close + "' here", "put texts with quotes, colons or brackets in quotes");
        }
        return at(from, "this '" + opened + "' is not closed", "end it with '" + close + "'");
    }

    private Problem misplaced() {
        boolean afterQuote = isQuote(character(lastStart))
                && lastEnd <= at
                && text.substring(lastEnd, at).isBlank();
        if (afterQuote && lines.line(lastStart) != lines.line(at)) {
            return unclosedQuote(lastStart);
        }
        if (afterQuote) {
            return here(
                    "text follows a closing quote",
                    "put the whole value in quotes of the other kind, or double each quote within single ones");
        }
        if (character(at) == '-') {
            return here("this list entry does not belong to what is above it", "start all '-' of a list in one column");
        }
        return here("this does not belong to what is above it", "start keys that belong together in one column");
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
