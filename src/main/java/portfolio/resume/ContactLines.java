package portfolio.resume;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A writer for the lines of a vCard (RFC 6350, sections 3.2 to 3.4). Lines of more than 75 octets are folded. */
final class ContactLines {

    private static final int OCTETS = 75;

    private final StringBuilder card = new StringBuilder();

    /** Adds a property whose value is text. Does nothing if the value is null. */
    void text(String name, @Nullable String value) {
        if (value != null) {
            line(name + ":" + escape(value));
        }
    }

    /** Adds a property whose value is a URI, which is not escaped. Does nothing if the value is null. */
    void address(String name, @Nullable String value) {
        if (value != null) {
            line(name + ":" + value);
        }
    }

    /** Adds a property with several components. Null components are empty. */
    void components(String name, @Nullable String... values) {
        StringBuilder line = new StringBuilder(name).append(':');
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            line.append(i == 0 ? "" : ";").append(value == null ? "" : escape(value));
        }
        line(line.toString());
    }

    /**
     * Returns a parameter of a property with the semicolon before it, encoded as in RFC 6868, because a quoted value
     * cannot contain quotes or line ends.
     */
    static String parameter(String name, String value) {
        String encoded = value.replace("^", "^^").replace("\n", "^n").replace("\"", "^'");
        return ";" + name + "=\"" + encoded + "\"";
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }

    /** Adds a line, folded between characters, never within one. */
    private void line(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String text = Character.toString(character);
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS) {
                card.append("\r\n ");
                octets = 1;
            }
            card.append(text);
            octets += length;
        }
        card.append("\r\n");
    }

    @Override
    public String toString() {
        return card.toString();
    }
}
