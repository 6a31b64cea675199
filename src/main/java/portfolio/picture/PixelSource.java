package portfolio.picture;

import java.util.function.Consumer;

/** Decodes a picture row by row, without turning it or converting its colours. */
interface PixelSource {

    /** The most stored pixels that are in memory at once, of formats that cannot be decoded row by row. */
    int STRIP = 32_000_000;

    /** Returns how many samples a pixel has besides transparency: 1, 3 or 4. */
    int colors();

    /** Returns whether a last sample says how opaque the pixel is. */
    boolean alpha();

    /** Returns the largest sample: 255 or 65,535. */
    int max();

    /** Returns what the samples mean. */
    ColorProfile profile();

    /**
     * Decodes all rows from top to bottom.
     *
     * @param sink takes the samples of each row, pixel by pixel; the array is used again
     * @throws PictureException if the pixels are cut off or damaged
     */
    void read(Consumer<int[]> sink);

    /**
     * Splits a pixel into its samples: red, green, blue and, if the row has it, how opaque it is.
     *
     * @param argb the pixel, with 8 bits for each sample
     * @param row receives the samples
     * @param at the index of the first sample
     */
    static void split(int argb, int[] row, int at, boolean alpha) {
        row[at] = argb >> 16 & 0xff;
        row[at + 1] = argb >> 8 & 0xff;
        row[at + 2] = argb & 0xff;
        if (alpha) {
            row[at + 3] = argb >>> 24;
        }
    }

    /** Returns how many rows of a width are in memory at once. */
    static int stripRows(int width) {
        // Even, because two rows of a WebP can share their colours.
        return Math.max(2, STRIP / width & ~1);
    }
}
