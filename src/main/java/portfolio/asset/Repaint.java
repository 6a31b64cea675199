package portfolio.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;

/**
 * Replaces the accent colours of the design in stylesheets and icons. The rules and their order do not change, so
 * {@code forced-colors} still takes precedence.
 */
final class Repaint {

    private static final String LIGHT = "#9a152b";
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}|oklch\\([^()]*\\)");

    /**
     * The offset of the palette chunk in an icon: it follows the signature and the header, which have fixed lengths
     * (PNG specification, third edition, 5.2 and 11.2).
     */
    private static final int PALETTE = 33;

    private final Map<String, String> colors;

    private Repaint(Map<String, String> colors) {
        this.colors = colors;
    }

    /** @param accent the new accent colour; null to change nothing */
    static Repaint in(@Nullable Accent accent) {
        return new Repaint(accent == null ? Map.of() : colors(accent));
    }

    private static Map<String, String> colors(Accent accent) {
        String light = accent.light().hex();
        String dark = accent.dark().hex();
        return Map.of(
                LIGHT,
                light,
                "oklch(0.445 0.165 20)",
                light,
                "#d79596",
                accent.lightSpine().hex(),
                "#ffaba3",
                dark,
                "oklch(0.82 0.1 25)",
                dark,
                "#7b5650",
                accent.darkSpine().hex(),
                "oklch(0.42 0.15 20)",
                accent.print().hex(),
                "oklch(0.75 0.08 20)",
                accent.printSpine().hex());
    }

    /** Returns a file of the design with the new colours. */
    byte[] file(String name, byte[] bytes) {
        if (name.endsWith(".svg")) {
            return text(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        return name.endsWith(".png") ? icon(bytes) : bytes;
    }

    /** Replaces the colours in a stylesheet, or in any other text with colours in CSS syntax. */
    String text(String text) {
        return COLOR.matcher(text).replaceAll(color -> colors.getOrDefault(color.group(), color.group()));
    }

    /** Replaces the accent colour, which is the last colour in the palette of each icon, and updates the checksum. */
    private byte[] icon(byte[] bytes) {
        ByteBuffer png = ByteBuffer.wrap(bytes.clone());
        int type = PALETTE + Integer.BYTES;
        int end = type + Integer.BYTES + png.getInt(PALETTE);
        int accent = Integer.decode(colors.getOrDefault(LIGHT, LIGHT));
        png.put(end - 3, (byte) (accent >> 16));
        png.put(end - 2, (byte) (accent >> 8));
        png.put(end - 1, (byte) accent);
        CRC32 checksum = new CRC32();
        checksum.update(png.array(), type, end - type);
        return png.putInt(end, (int) checksum.getValue()).array();
    }
}
