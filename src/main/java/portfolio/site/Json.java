package portfolio.site;

import java.util.List;
import java.util.Map;

/** Writes JSON (RFC 8259) that may stand inside an HTML script element. */
final class Json {

    private final StringBuilder json = new StringBuilder();

    private Json() {}

    /**
     * The JSON of a tree of maps, lists, strings, numbers and booleans; {@code <} is escaped, so that no
     * {@code </script>} can occur.
     */
    static String write(Object value) {
        Json writer = new Json();
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
        String separator = "{";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            json.append(separator);
            string(String.valueOf(member.getKey()));
            json.append(':');
            value(member.getValue());
            separator = ",";
        }
        json.append(object.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> array) {
        String separator = "[";
        for (Object element : array) {
            json.append(separator);
            value(element);
            separator = ",";
        }
        json.append(array.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        json.append('"');
    }

    private void character(char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
            json.append("\\u").append(String.format("%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
