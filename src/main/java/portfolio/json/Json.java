package portfolio.json;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON (RFC 8259): a tree of maps, lists, strings, numbers and booleans, each map in the order in which it is
 * walked.
 */
public final class Json {

    private static final String INDENT = "  ";

    private final StringBuilder json = new StringBuilder();
    private final boolean pretty;

    /** What starts a line at the present depth; not used on one line. */
    private String lineStart = "\n";

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * On one line, so that it may stand inside an HTML script element: {@code <} is escaped, so that no
     * {@code </script>} can occur.
     */
    public static String inScript(Object value) {
        return write(value, false).replace("<", "\\u003c");
    }

    /** As a file that people may read: a line for each value, indented by two spaces, with a last line end. */
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

    /** Control characters, the line ends that JavaScript once did not allow, and half characters, which UTF-8 lacks. */
    private static boolean isEscaped(int character) {
        return character < ' '
                || character == '\u2028'
                || character == '\u2029'
                || Character.getType(character) == Character.SURROGATE;
    }
}
