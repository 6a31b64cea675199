package portfolio.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lines;
import portfolio.source.Problem;

/**
 * A syntax error in a JSON text, explained in terms of the file. The parser's own messages speak of tokens and states.
 */
final class JsonMistake {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$]");

    private static final Pattern CONFLICT = Pattern.compile("<{7}(?: |$)");

    private static final Pattern HTML =
            Pattern.compile("<(?:!DOCTYPE\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Lines lines;
    private final int at;

    /**
     * Creates a mistake.
     *
     * @param at the offset where the parser stopped, which is at the mistake or right after it
     */
    JsonMistake(String text, Lines lines, int at) {
        this.text = text;
        this.lines = lines;
        this.at = at;
    }

    /** Returns the problem for the parser's description of the error. */
    Problem problem(String description) {
        if (description.startsWith("Unexpected end-of-input")) {
            return unfinished();
        }
        if (description.startsWith("Broken surrogate pair")) {
            return problem(
                    before(),
                    "the escape sequence before this stands for half of a character",
                    "write the character itself, or both of its escape sequences");
        }
        if (character(at) == '<') {
            return markup();
        }
        if (description.startsWith("Non-standard token")) {
            return problem(before(), "this is not a valid JSON number", "put it in double quotes if it is text");
        }
        if (description.startsWith("Illegal unquoted character")) {
            return control();
        }
        if (description.contains("escape")) {
            return here(
                    "this is not an escape sequence that JSON allows",
                    "write \\\\ for a backslash, \\n for a line break");
        }
        if (description.startsWith("Invalid numeric value") || description.startsWith("Unexpected character ('.'")) {
            return here("this is not a valid JSON number", "put it in double quotes if it is text");
        }
        return byCharacter(description);
    }

    private Problem unfinished() {
        int last = text.stripTrailing().length() - 1;
        return problem(
                last, "the file ends in the middle of the document", "look for a missing quote or closing bracket");
    }

    private Problem control() {
        char character = character(at);
        return character == '\n' || character == '\r'
                ? here("this text is not closed on its line", "end it with a double quote; write \\n for a line break")
                : here(
                        "there is a control character here: U+%04X".formatted((int) character),
                        "delete it, or write \\t for a tab");
    }

    private Problem byCharacter(String description) {
        char character = character(at);
        return switch (character) {
            case '\'', '\u2018', '\u2019', '\u201C', '\u201D' ->
                here("JSON requires straight double quotes", "write \" at both ends");
            case '/', '#' -> here("JSON does not allow comments", "delete it");
            case '}', ']' -> closing(character);
            case '"', '{', '[', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> missing(description);
            default -> other(character);
        };
    }

    /** Explains a {@code <} outside quotes. */
    private Problem markup() {
        String rest = text.substring(at);
        if (CONFLICT.matcher(rest).lookingAt()) {
            return here(
                    "this is a merge conflict: two versions of the lines below",
                    "keep one version, and delete the lines with <<<<<<<, ======= and >>>>>>>");
        }
        return HTML.matcher(rest).lookingAt()
                ? here("this is a web page, not JSON", "save the file itself, such as with 'Raw' or 'Download'")
                : other('<');
    }

    private Problem missing(String description) {
        if (description.contains("expecting a colon")) {
            return here("a colon is missing before this", "put one between the key and its value");
        }
        return description.contains("expecting comma")
                ? here("a comma is missing before this", "put one after the value before it")
                : here("a comma or colon is missing before this", "put one between this and the value before it");
    }

    private Problem closing(char character) {
        int before = before();
        return before >= 0 && text.charAt(before) == ','
                ? problem(before, "there is no value after this comma", "delete it")
                : here("'" + character + "' cannot appear here", "look for a missing value or bracket before it");
    }

    private Problem other(char character) {
        if (NAME.matcher(String.valueOf(character)).matches()) {
            return here(
                    "this is not valid JSON",
                    "put text and keys in double quotes; only true, false and null need none");
        }
        return Character.isISOControl(character)
                ? control()
                : here("'" + character + "' cannot appear here", "look for a missing quote, comma or bracket");
    }

    private int before() {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private char character(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    private Problem here(String message, @Nullable String hint) {
        return problem(at, message, hint);
    }

    private Problem problem(int offset, String message, @Nullable String hint) {
        return Problem.error(lines.place(offset, offset + 1), message, hint);
    }
}
