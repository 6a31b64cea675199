package portfolio.json;

import java.util.List;
import java.util.Map;

/**
 * A writer for JSON (RFC 8259). It takes a tree of maps, lists, strings, numbers and booleans, and writes each map in
 * its iteration order.
 */
public final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    private final boolean pretty;

    /** The line end and indent at the present depth; used only for pretty output. */
    private String lineStart = "\n";

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * Returns a value as JSON on one line that is safe inside an HTML script element: {@code <} is escaped, so that
     * {@code </script>} cannot occur.
     */
    public static String inScript(Object value) {
        return write(value, false).replace("<", "\\u003c");
    }

    /** Returns a value as a readable file: one line per value, indented by two spaces, with a line end at the end. */
    public static String file(Object value) {
        return write(value, true) + "\n";
    }

    private static String write(Object value, boolean pretty) {
        Json writer = new Json(pretty);
        writer.value(value);
        return writer.json.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> array) {
            array(array);
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> object) {
        open('{');
        String separator = "";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            next(separator);
            string(String.valueOf(member.getKey()));
            json.append(pretty ? ": " : ":");
            value(member.getValue());
            separator = ",";
        }
        close('}', object.isEmpty());
    }

    private void array(List<?> array) {
        open('[');
        String separator = "";
        for (Object element : array) {
            next(separator);
            value(element);
            separator = ",";
        }
        close(']', array.isEmpty());
    }

    private void open(char bracket) {
        json.append(bracket);
        lineStart += INDENT;
    }

    private void next(String separator) {
        json.append(separator).append(pretty ? lineStart : "");
    }

    private void close(char bracket, boolean empty) {
        lineStart = lineStart.substring(0, lineStart.length() - INDENT.length());
        json.append(pretty && !empty ? lineStart : "").append(bracket);
    }

    private void string(String text) {
        json.append('"');
        text.codePoints().forEach(this::character);
        json.append('"');
    }

    private void character(int character) {
        if (character == '"' || character == '\\') {
            json.append('\\').appendCodePoint(character);
        } else if (character == '\n') {
            json.append("\\n");
        } else if (character == '\t') {
            json.append("\\t");
        } else if (isEscaped(character)) {
            json.append(String.format("\\u%04x", character));
        } else {
            json.appendCodePoint(character);
        }
    }

    /**
     * Returns whether a character is escaped: control characters, the two line separators that were not allowed in
     * JavaScript strings before ES2019, and unpaired surrogates, which UTF-8 cannot represent.
     */
    private static boolean isEscaped(int character) {
        return character < ' '
                || character == '\u2028'
                || character == '\u2029'
                || Character.getType(character) == Character.SURROGATE;
    }
}
