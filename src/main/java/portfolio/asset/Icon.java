package portfolio.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import portfolio.model.Rgb;
import portfolio.model.Theme;

/** Applies the colours of a theme to icons. */
final class Icon {

    /** The colours of the theme that the palette of a PNG has, in their order. */
    private static final List<String> PALETTE = List.of("light-paper", "light-ink", "light-accent");

    /**
     * The offset of the palette chunk in an icon: it follows the signature and the header, which have fixed lengths
     * (PNG specification, third edition, 5.2 and 11.2).
     */
    private static final int CHUNK = 33;

    private Icon() {}

    /** Returns an SVG with the values of the theme inserted, or a PNG with the colours of the theme as its palette. */
    static byte[] painted(String name, byte[] bytes, Theme theme) {
        return name.endsWith(".svg")
                ? theme.fill(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : png(bytes, theme);
    }

    private static byte[] png(byte[] bytes, Theme theme) {
        ByteBuffer png = ByteBuffer.wrap(bytes.clone());
        int type = CHUNK + Integer.BYTES;
        int end = type + Integer.BYTES + png.getInt(CHUNK);
        png.position(type + Integer.BYTES);
        for (String name : PALETTE) {
            Rgb color = theme.color(name);
            png.put((byte) (color.value() >> 16))
                    .put((byte) (color.value() >> 8))
                    .put((byte) color.value());
        }
        CRC32 checksum = new CRC32();
        checksum.update(png.array(), type, end - type);
        return png.putInt(end, (int) checksum.getValue()).array();
    }
}
