package portfolio.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG without loss: with a palette if there are at most 256 colours, in as few bits as they need. */
final class PngEncoder {

    private PngEncoder() {}

    /** Returns a picture as PNG. */
    static byte[] encode(Pixels pixels) {
        List<Integer> palette = pixels.palette();
        return palette == null ? trueColor(pixels) : indexed(pixels, palette);
    }

    private static byte[] indexed(Pixels pixels, List<Integer> found) {
        // Transparent colours first: the list of transparencies ends with the last of them.
        List<Integer> palette = new ArrayList<>(found);
        palette.sort(Comparator.comparing((Integer color) -> color >>> 24 == 255));
        Map<Integer, Integer> indexes = new HashMap<>();
        palette.forEach(color -> indexes.put(color, indexes.size()));
        int bits = palette.size() <= 2 ? 1 : palette.size() <= 4 ? 2 : palette.size() <= 16 ? 4 : 8;
        int length = (pixels.width() * bits + 7) / 8;
        byte[] rows = new byte[(length + 1) * pixels.height()];
        int pixel = 0;
        int last = 0;
        int index = 0;
        for (int y = 0; y < pixels.height(); y++) {
            int row = y * (length + 1) + 1;
            for (int x = 0; x < pixels.width(); x++) {
                int color = pixels.argb(pixel);
                if (color != last || pixel == 0) {
                    index = indexes.getOrDefault(color, 0);
                    last = color;
                }
                pixel++;
                rows[row + x * bits / 8] |= (byte) (index << (8 - bits - x * bits % 8));
            }
        }
        ByteBuffer colors = ByteBuffer.allocate(3 * palette.size());
        ByteBuffer opacities = ByteBuffer.allocate(palette.size());
        for (int color : palette) {
            colors.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
            if (color >>> 24 < 255) {
                opacities.put((byte) (color >>> 24));
            }
        }
        byte[] see = Arrays.copyOf(opacities.array(), opacities.position());
        return file(pixels, bits, PngFile.PALETTE, colors.array(), see, deflated(rows, Deflater.DEFAULT_STRATEGY));
    }

    private static byte[] trueColor(Pixels pixels) {
        int pixel = pixels.channels();
        int length = pixels.width() * pixel;
        byte[] rows = new byte[(length + 1) * pixels.height()];
        byte[] above = new byte[length];
        byte[] row = new byte[length];
        byte[][] filtered = new byte[5][length];
        for (int y = 0; y < pixels.height(); y++) {
            System.arraycopy(pixels.samples(), y * length, row, 0, length);
            int best = 0;
            long least = Long.MAX_VALUE;
            for (int filter = 0; filter < 5; filter++) {
                long sum = filter(filter, row, above, pixel, filtered[filter]);
                if (sum < least) {
                    least = sum;
                    best = filter;
                }
            }
            rows[y * (length + 1)] = (byte) best;
            System.arraycopy(filtered[best], 0, rows, y * (length + 1) + 1, length);
            byte[] reused = above;
            above = row;
            row = reused;
        }
        int type = pixel == 4 ? PngFile.RGB_ALPHA : PngFile.RGB;
        return file(pixels, 8, type, new byte[0], new byte[0], deflated(rows, Deflater.FILTERED));
    }

    /** Filters a row, and returns how far its bytes are from zero: the nearer, the smaller it gets. */
    private static long filter(int filter, byte[] row, byte[] above, int pixel, byte[] out) {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            int left = i < pixel ? 0 : row[i - pixel] & 0xff;
            int up = above[i] & 0xff;
            int guess = switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) >> 1;
                default -> PngPixels.paeth(left, up, i < pixel ? 0 : above[i - pixel] & 0xff);
            };
            out[i] = (byte) ((row[i] & 0xff) - guess);
            sum += Math.abs(out[i]);
        }
        return sum;
    }

    private static byte[] file(Pixels pixels, int bits, int type, byte[] palette, byte[] see, byte[] data) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(PngFile.SIGNATURE);
        byte standard = 0;
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(pixels.width())
                        .putInt(pixels.height())
                        .put((byte) bits)
                        .put((byte) type)
                        .put(standard)
                        .put(standard)
                        .put(standard)
                        .array());
        if (palette.length > 0) {
            chunk(png, "PLTE", palette);
        }
        if (see.length > 0) {
            chunk(png, "tRNS", see);
        }
        chunk(png, "IDAT", data);
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        chunk.putInt((int) sum.getValue());
        png.writeBytes(chunk.array());
    }

    private static byte[] deflated(byte[] rows, int strategy) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setStrategy(strategy);
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            byte[] buffer = new byte[65_536];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
