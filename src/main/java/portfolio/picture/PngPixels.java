package portfolio.picture;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decodes PNG row by row (PNG specification, third edition): in all depths and colour types, with the colours that its
 * chunks name. The decoder of the JDK needs the whole picture in memory, and ignores those chunks.
 */
final class PngPixels implements PixelSource {

    /**
     * Where the pixels of the seven passes of an interlaced file start, and how far they are apart: x, y, then both
     * steps.
     */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final PngFile file;
    private final int stored;
    private final boolean alpha;
    private final int @Nullable [] palette;
    private final int @Nullable [] transparent;

    PngPixels(PngFile file) {
        this.file = file;
        stored = switch (file.colorType()) {
            case PngFile.RGB -> 3;
            case PngFile.GRAY_ALPHA -> 2;
            case PngFile.RGB_ALPHA -> 4;
            default -> 1;
        };
        alpha = file.alpha();
        boolean indexed = file.colorType() == PngFile.PALETTE;
        Bytes see = file.chunk("tRNS");
        palette = indexed ? palette(file.chunk("PLTE"), see) : null;
        transparent = indexed || see == null || stored % 2 == 0 ? null : samples(see, stored);
    }

    @Override
    public int colors() {
        return palette != null || stored >= 3 ? 3 : 1;
    }

    @Override
    public boolean alpha() {
        return alpha;
    }

    @Override
    public int max() {
        return file.depth() == 16 ? 65_535 : 255;
    }

    @Override
    public ColorProfile profile() {
        Bytes code = file.chunk("cICP");
        if (code != null && code.length() == 4 && code.u8(0) == 12 && code.u8(1) == 13) {
            return p3();
        }
        if (code != null || (file.chunk("sRGB") != null && file.chunk("iCCP") == null)) {
            return ColorProfile.SRGB;
        }
        byte[] profile = file.profile();
        return profile == null ? named() : IccProfile.read(profile, colors());
    }

    @Override
    public void read(Consumer<int[]> sink) {
        int[] row = new int[file.width() * (colors() + (alpha ? 1 : 0))];
        if (!file.interlaced()) {
            try (Rows all = new Rows()) {
                all.pass(0, 0, 1, 1, (y, samples) -> {
                    expand(samples, file.width(), row);
                    sink.accept(row);
                });
            }
            return;
        }
        int rows = PixelSource.stripRows(file.width());
        for (int top = 0; top < file.height(); top += rows) {
            int bottom = Math.min(file.height(), top + rows);
            char[] strip = interlaced(top, bottom);
            char[] samples = new char[file.width() * stored];
            for (int y = top; y < bottom; y++) {
                System.arraycopy(strip, (y - top) * samples.length, samples, 0, samples.length);
                expand(samples, file.width(), row);
                sink.accept(row);
            }
        }
    }

    /** Returns the samples of some rows, which come from all passes. Passes before them are decoded once more. */
    private char[] interlaced(int top, int bottom) {
        char[] strip = new char[(bottom - top) * file.width() * stored];
        try (Rows rows = new Rows()) {
            for (int[] pass : PASSES) {
                rows.pass(pass[0], pass[1], pass[2], pass[3], (y, samples) -> {
                    if (y < top || y >= bottom) {
                        return;
                    }
                    int from = 0;
                    for (int x = pass[0]; x < file.width(); x += pass[2]) {
                        for (int i = 0; i < stored; i++) {
                            strip[((y - top) * file.width() + x) * stored + i] = samples[from++];
                        }
                    }
                });
            }
        }
        return strip;
    }

    /** Takes the samples of a row, and its number in the picture. */
    @FunctionalInterface
    private interface RowTaker {

        void row(int y, char[] samples);
    }

    /** The rows of the file, unpacked and unfiltered. */
    private final class Rows implements AutoCloseable {

        private final Iterator<PngFile.Chunk> data = file.chunks().stream()
                .filter(chunk -> chunk.type().equals("IDAT"))
                .iterator();
        private final Inflater inflater = new Inflater();

        private void pass(int left, int top, int stepX, int stepY, RowTaker taker) {
            int width = (file.width() - left + stepX - 1) / stepX;
            if (width <= 0) {
                return;
            }
            int bits = stored * file.depth();
            int pixel = Math.max(1, bits / 8);
            int length = (int) (((long) width * bits + 7) / 8);
            // Zeros in front, so that each byte has one to its left.
            byte[] row = new byte[pixel + length];
            byte[] above = new byte[pixel + length];
            byte[] filter = new byte[1];
            char[] samples = new char[width * stored];
            for (int y = top; y < file.height(); y += stepY) {
                fill(filter, 0, 1);
                fill(row, pixel, length);
                unfilter(filter[0], row, above, pixel);
                unpack(row, pixel, samples);
                taker.row(y, samples);
                byte[] reused = above;
                above = row;
                row = reused;
            }
        }

        private void fill(byte[] target, int from, int length) {
            int at = from;
            try {
                while (at < from + length) {
                    int count = inflater.inflate(target, at, from + length - at);
                    at += count;
                    if (count == 0) {
                        if (inflater.finished() || inflater.needsDictionary() || !data.hasNext()) {
                            throw PictureException.cutOff();
                        }
                        Bytes next = data.next().content();
                        inflater.setInput(next.array(), next.start(), next.length());
                    }
                }
            } catch (DataFormatException e) {
                throw PictureException.damaged();
            }
        }

        @Override
        public void close() {
            inflater.end();
        }

        private void unpack(byte[] row, int from, char[] samples) {
            int depth = file.depth();
            if (depth == 8) {
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (char) (row[from + i] & 0xff);
                }
            } else if (depth == 16) {
                for (int i = 0; i < samples.length; i++) {
                    samples[i] = (char) ((row[from + 2 * i] & 0xff) << 8 | (row[from + 2 * i + 1] & 0xff));
                }
            } else {
                int mask = (1 << depth) - 1;
                for (int i = 0; i < samples.length; i++) {
                    int bit = i * depth;
                    samples[i] = (char) ((row[from + bit / 8] >> (8 - depth - bit % 8)) & mask);
                }
            }
        }
    }

    private static void unfilter(int filter, byte[] row, byte[] above, int pixel) {
        switch (filter) {
            case 0 -> {}
            case 1 -> {
                for (int i = pixel; i < row.length; i++) {
                    row[i] += row[i - pixel];
                }
            }
            case 2 -> {
                for (int i = pixel; i < row.length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = pixel; i < row.length; i++) {
                    row[i] += (byte) (((row[i - pixel] & 0xff) + (above[i] & 0xff)) >> 1);
                }
            }
            case 4 -> {
                for (int i = pixel; i < row.length; i++) {
                    row[i] += (byte) paeth(row[i - pixel] & 0xff, above[i] & 0xff, above[i - pixel] & 0xff);
                }
            }
            default -> throw PictureException.damaged();
        }
    }

    /** Returns which of three neighbours is nearest to the value that they suggest. */
    static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    /** Makes samples of the file to those of a pixel: palettes to colours, small depths to 8 bits, and transparency. */
    private void expand(char[] samples, int width, int[] row) {
        int[] table = palette;
        int at = 0;
        if (table != null) {
            for (int x = 0; x < width; x++) {
                if (samples[x] >= table.length) {
                    throw PictureException.damaged();
                }
                int color = table[samples[x]];
                row[at] = color >> 16 & 0xff;
                row[at + 1] = color >> 8 & 0xff;
                row[at + 2] = color & 0xff;
                at += 3;
                if (alpha) {
                    row[at++] = color >>> 24;
                }
            }
            return;
        }
        int scale = file.depth() < 8 ? 255 / ((1 << file.depth()) - 1) : 1;
        int[] hidden = transparent;
        for (int from = 0; from < width * stored; from += stored) {
            boolean seen = hidden == null;
            for (int i = 0; i < stored; i++) {
                row[at++] = samples[from + i] * scale;
                seen = seen || (hidden != null && samples[from + i] != hidden[i]);
            }
            if (hidden != null) {
                row[at++] = seen ? max() : 0;
            }
        }
    }

    /** Returns the colours of the chunks gAMA and cHRM; sRGB if they are missing or say the same. */
    private ColorProfile named() {
        Bytes gamma = file.chunk("gAMA");
        Bytes primaries = file.chunk("cHRM");
        if (gamma == null || gamma.u32(0) == 0) {
            return ColorProfile.SRGB;
        }
        double exponent = 100_000.0 / gamma.u32(0);
        Curve curve = Math.abs(exponent - 2.2) < 0.02 ? Curve.SRGB : Curve.gamma(exponent);
        double[] matrix = null;
        if (primaries != null && primaries.length() == 32) {
            double[] xy = new double[8];
            for (int i = 0; i < 8; i++) {
                xy[i] = primaries.u32(4 * i) / 100_000.0;
                if (xy[i] <= 0) {
                    return ColorProfile.SRGB;
                }
            }
            matrix = Primaries.times(
                    Primaries.XYZ_TO_SRGB, Primaries.toXyz(xy[0], xy[1], xy[2], xy[3], xy[4], xy[5], xy[6], xy[7]));
        }
        return new ColorProfile.Matrix(new Curve[] {curve, curve, curve}, matrix).simplified();
    }

    private static ColorProfile p3() {
        return new ColorProfile.Matrix(new Curve[] {Curve.SRGB, Curve.SRGB, Curve.SRGB}, Primaries.P3_TO_SRGB);
    }

    private static int[] palette(@Nullable Bytes colors, @Nullable Bytes see) {
        if (colors == null) {
            throw PictureException.damaged();
        }
        int[] palette = new int[colors.length() / 3];
        for (int i = 0; i < palette.length; i++) {
            int opaque = see != null && i < see.length() ? see.u8(i) : 255;
            palette[i] = opaque << 24 | colors.u24(3 * i);
        }
        return palette;
    }

    private static int[] samples(Bytes chunk, int count) {
        int[] samples = new int[count];
        for (int i = 0; i < count; i++) {
            samples[i] = chunk.u16(2 * i);
        }
        return samples;
    }
}
