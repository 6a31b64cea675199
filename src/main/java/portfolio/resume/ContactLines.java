package portfolio.resume;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a vCard (RFC 6350, 3.2 to 3.4), each folded where it has more than 75 octets. */
final class ContactLines {

    private static final int OCTETS = 75;

    private final StringBuilder card = new StringBuilder();

    /** Adds a property whose value is text; nothing when that is absent. */
    void text(String name, @Nullable String value) {
        if (value != null) {
            line(name + ":" + escape(value));
        }
    }

    /** Adds a property whose value is an address, which is not escaped; nothing when that is absent. */
    void address(String name, @Nullable String value) {
        if (value != null) {
            line(name + ":" + value);
        }
    }

    /** Adds a property of several components, each of which may be absent. */
    void components(String name, @Nullable String... values) {
        StringBuilder line = new StringBuilder(name).append(':');
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            line.append(i == 0 ? "" : ";").append(value == null ? "" : escape(value));
        }
        line(line.toString());
    }

    /** A parameter of a property, with what leads it in (RFC 6868 for what quotes cannot hold). */
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

    /** No fold stands within a character. */
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
