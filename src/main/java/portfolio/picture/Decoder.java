package portfolio.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture once into copies of several sizes. Decodes as many pictures at a time as fit into half of the
 * memory.
 */
final class Decoder {

    /** A copy is made from a larger copy instead of the original if that is at least this much wider. */
    private static final double STEP = 1.5;

    private static final int MEGA = 1 << 20;
    private static final int MEMORY =
            (int) Math.max(64, Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 2 / MEGA));

    private static final Semaphore FREE = new Semaphore(MEMORY, true);

    private Decoder() {}

    /**
     * Decoded copies.
     *
     * @param copies the copies, in the order of the sizes that were asked for
     * @param even how many of the pixels have the colour of the pixel to their left, from 0 to 1: photographs have few
     *     of them, screenshots many
     */
    record Decoded(List<Pixels> copies, double even) {}

    /** What is done with decoded copies while they are in memory. */
    @FunctionalInterface
    interface Use<T> {

        T use(Decoded decoded);
    }

    /**
     * Decodes a picture.
     *
     * @param sizes the sizes as shown, widest first
     * @param use what to do with the copies
     * @throws PictureException if the pixels are cut off or damaged
     */
    static <T> T decode(Picture picture, List<PixelSize> sizes, Use<T> use) {
        PixelSource source = source(picture);
        long bytes = 8L * Math.min(picture.header().pixels(), PixelSource.STRIP);
        for (PixelSize size : sizes) {
            bytes += 8L * size.width() * size.height();
        }
        int needed = (int) Math.min(MEMORY, bytes / MEGA + 1);
        FREE.acquireUninterruptibly(needed);
        try {
            return use.use(decode(picture.header(), source, sizes));
        } finally {
            FREE.release(needed);
        }
    }

    private static Decoded decode(PictureHeader header, PixelSource source, List<PixelSize> sizes) {
        Linear linear = new Linear(source.colors(), source.alpha(), source.max(), source.profile());
        boolean turned = Exif.turned(header.orientation());
        PixelSize original = new PixelSize(header.width(), header.height()).turned(turned);
        List<Pixels.Collector> collectors = new ArrayList<>();
        List<Branch> branches = new ArrayList<>();
        List<RowSink> roots = new ArrayList<>();
        for (PixelSize shown : sizes) {
            PixelSize size = shown.turned(turned);
            Pixels.Collector collector = new Pixels.Collector(size.width(), size.height(), linear.channels());
            collectors.add(collector);
            Branch branch = new Branch(size, collector);
            Branch larger = larger(branches, size);
            PixelSize from = larger == null ? original : larger.size;
            RowSink resampler =
                    new Resampler(from.width(), from.height(), size.width(), size.height(), linear.channels(), branch);
            (larger == null ? roots : larger.smaller).add(resampler);
            branches.add(branch);
        }
        Rows rows = new Rows(original.width(), linear, roots);
        source.read(rows::row);
        List<Pixels> copies = collectors.stream()
                .map(collector -> collector.pixels().turned(header.orientation()))
                .toList();
        double pixels = (double) original.width() * original.height();
        return new Decoded(copies, rows.even / pixels);
    }

    /** Returns the smallest copy from which a copy of another size can be made; null if that is the original. */
    private static @Nullable Branch larger(List<Branch> branches, PixelSize size) {
        Branch smallest = null;
        for (Branch branch : branches) {
            if (branch.size.width() >= STEP * size.width()
                    && branch.size.height() >= STEP * size.height()
                    && (smallest == null || branch.size.width() < smallest.size.width())) {
                smallest = branch;
            }
        }
        return smallest;
    }

    private static PixelSource source(Picture picture) {
        byte[] bytes = picture.bytes();
        return switch (picture.header().format()) {
            case JPEG -> new JpegPixels(JpegFile.read(bytes));
            case PNG -> new PngPixels(PngFile.read(bytes));
            case GIF -> new GifPixels(GifFile.read(bytes));
            case WEBP -> new WebpPixels(WebpFile.read(bytes), Objects.requireNonNull(WebpLibrary.get()));
            default -> throw new IllegalArgumentException(picture.header().format() + " is not decoded");
        };
    }

    /** A copy, and those that are made from it. */
    private static final class Branch implements RowSink {

        private final PixelSize size;
        private final Pixels.Collector collector;
        private final List<RowSink> smaller = new ArrayList<>();

        private Branch(PixelSize size, Pixels.Collector collector) {
            this.size = size;
            this.collector = collector;
        }

        @Override
        public void row(float[] row) {
            collector.row(row);
            smaller.forEach(sink -> sink.row(row));
        }
    }

    /** The rows of the original. */
    private static final class Rows {

        private final int width;
        private final Linear linear;
        private final List<RowSink> sinks;
        private final float[] light;
        private long even;

        private Rows(int width, Linear linear, List<RowSink> sinks) {
            this.width = width;
            this.linear = linear;
            this.sinks = sinks;
            light = new float[width * linear.channels()];
        }

        private void row(int[] samples) {
            int step = linear.samples();
            int same = 0;
            for (int i = step, end = width * step; i < end; i += step) {
                int difference = 0;
                for (int j = i; j < i + step; j++) {
                    difference |= samples[j] ^ samples[j - step];
                }
                same += difference == 0 ? 1 : 0;
            }
            even += same;
            linear.row(samples, width, light);
            for (RowSink sink : sinks) {
                sink.row(light);
            }
        }
    }
}
