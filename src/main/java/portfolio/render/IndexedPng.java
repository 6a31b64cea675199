package portfolio.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes images with few colours as PNG with a palette (PNG specification, third edition). */
final class IndexedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte PALETTE = 3;

    /** The best level takes three times as long for cards that are an eighth smaller. */
    private static final int LEVEL = 7;

    /** The number of colours whose nearest one in the palette is remembered, a power of two. */
    private static final int KNOWN = 1 << 12;

    /** Leaves as many bits of a multiplied colour as an index of a remembered colour has. */
    private static final int KNOWN_SHIFT = Integer.numberOfLeadingZeros(KNOWN) + 1;

    private IndexedPng() {}

    /**
     * Returns the image as a PNG.
     *
     * @param pixels the pixels as RGB values, row by row. Their highest eight bits are ignored
     * @param width the number of pixels in a row
     * @param palette at most 256 colours; each pixel is written as the nearest one
     */
    static byte[] of(int[] pixels, int width, List<Integer> palette) {
        int height = pixels.length / width;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream png = new DataOutputStream(bytes)) {
            png.write(SIGNATURE);
            chunk(png, "IHDR", header(width, height));
            chunk(png, "PLTE", colors(palette));
            chunk(png, "IDAT", deflated(rows(pixels, width, palette)));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) {
        byte standard = 0;
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(PALETTE)
                .put(standard)
                .put(standard)
                .put(standard)
                .array();
    }

    private static byte[] colors(List<Integer> palette) {
        ByteBuffer colors = ByteBuffer.allocate(3 * palette.size());
        palette.forEach(color ->
                colors.put((byte) (color >> 16)).put((byte) (color >> 8)).put(color.byteValue()));
        return colors.array();
    }

    /** Returns the palette index of each pixel. Each row starts with filter type 0, for no filter. */
    private static byte[] rows(int[] pixels, int width, List<Integer> palette) {
        int[] known = new int[KNOWN];
        byte[] places = new byte[KNOWN];
        Arrays.fill(known, -1);
        int[] colors = palette.stream().mapToInt(color -> color & 0xffffff).toArray();
        int height = pixels.length / width;
        byte[] rows = new byte[pixels.length + height];
        int at = 0;
        for (int start = 0; start < pixels.length; start += width) {
            // Most rows of a card are the same as the row before.
            if (start > 0 && Arrays.equals(pixels, start - width, start, pixels, start, start + width)) {
                System.arraycopy(rows, at - width - 1, rows, at, width + 1);
                at += width + 1;
                continue;
            }
            rows[at++] = 0;
            // No pixel has this value, because the highest bits of all are the same.
            int before = ~pixels[start];
            byte place = 0;
            for (int i = start; i < start + width; i++) {
                // Saves a lookup, since most pixels have the same colour as the previous one.
                if (pixels[i] != before) {
                    before = pixels[i];
                    int color = before & 0xffffff;
                    int slot = (color * 0x9e3779b1) >>> KNOWN_SHIFT;
                    if (known[slot] != color) {
                        known[slot] = color;
                        places[slot] = (byte) nearest(color, colors);
                    }
                    place = places[slot];
                }
                rows[at++] = place;
            }
        }
        return rows;
    }

    private static int nearest(int color, int[] palette) {
        int nearest = 0;
        int least = distance(color, palette[0]);
        for (int i = 1; i < palette.length && least > 0; i++) {
            int distance = distance(color, palette[i]);
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        png.writeInt(data.length);
        png.write(name);
        png.write(data);
        png.writeInt((int) checksum.getValue());
    }
}
