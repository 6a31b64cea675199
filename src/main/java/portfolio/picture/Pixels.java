package portfolio.picture;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture in memory, in sRGB.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 * @param channels 3 for red, green and blue; 4 with transparency, which does not change the colours
 * @param samples one byte for each sample, pixel by pixel and row by row
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and not compared.
record Pixels(int width, int height, int channels, byte[] samples) {

    private static final int STEPS = 65_535;

    /** The samples of sRGB for amounts of light from 0 to 1. Fine enough that 8 bits come out as they went in. */
    private static final byte[] SRGB = new byte[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            double light = (double) i / STEPS;
            double sample = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            SRGB[i] = (byte) Math.round(255 * sample);
        }
    }

    /** Collects rows in linear light. */
    static final class Collector implements RowSink {

        private final Pixels pixels;
        private int at;
        private boolean transparent;

        Collector(int width, int height, int channels) {
            pixels = new Pixels(width, height, channels, new byte[width * height * channels]);
        }

        @Override
        public void row(float[] row) {
            if (pixels.channels == 3) {
                for (int i = 0, end = 3 * pixels.width; i < end; i++) {
                    pixels.samples[at++] = sample(row[i]);
                }
                return;
            }
            for (int i = 0, end = 4 * pixels.width; i < end; i += 4) {
                int opaque = Math.min(255, Math.max(0, Math.round(255 * row[i + 3])));
                if (opaque > 0) {
                    float scale = 1 / row[i + 3];
                    pixels.samples[at] = sample(row[i] * scale);
                    pixels.samples[at + 1] = sample(row[i + 1] * scale);
                    pixels.samples[at + 2] = sample(row[i + 2] * scale);
                    pixels.samples[at + 3] = (byte) opaque;
                }
                transparent |= opaque < 255;
                at += 4;
            }
        }

        /** Returns the picture. Without transparency if every pixel is opaque. */
        Pixels pixels() {
            return pixels.channels == 4 && !transparent ? pixels.opaque() : pixels;
        }

        private static byte sample(float light) {
            int step = (int) (light * STEPS + 0.5f);
            return SRGB[step < 0 ? 0 : Math.min(step, STEPS)];
        }
    }

    /** Returns this picture turned as a camera noted: 1 to 8 as in EXIF. */
    Pixels turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean turned = Exif.turned(orientation);
        int w = turned ? height : width;
        int h = turned ? width : height;
        // Where the pixel at the top left comes from, and how far it is to those of its right and lower neighbour.
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        int start = (fromBottom ? height - 1 : 0) * width + (fromRight ? width - 1 : 0);
        int stepX = fromRight ? -1 : 1;
        int stepY = fromBottom ? -width : width;
        int right = turned ? stepY : stepX;
        int down = turned ? stepX : stepY;
        byte[] result = new byte[samples.length];
        int at = 0;
        for (int y = 0; y < h; y++) {
            int from = start + y * down;
            for (int x = 0; x < w; x++, from += right) {
                for (int i = 0; i < channels; i++) {
                    result[at++] = samples[from * channels + i];
                }
            }
        }
        return new Pixels(w, h, channels, result);
    }

    /** Returns this picture for programs that draw. It has the same bytes. */
    BufferedImage image() {
        boolean alpha = channels == 4;
        int[] bands = alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, channels * width, channels, bands, null);
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    /** Returns the colour of a pixel, as alpha, red, green and blue. */
    int argb(int pixel) {
        int at = pixel * channels;
        int opaque = channels == 4 ? samples[at + 3] & 0xff : 0xff;
        return opaque << 24 | (samples[at] & 0xff) << 16 | (samples[at + 1] & 0xff) << 8 | (samples[at + 2] & 0xff);
    }

    /**
     * Returns all colours in the order in which they appear, as alpha, red, green and blue; null if there are more than
     * 256.
     */
    @Nullable
    List<Integer> palette() {
        Map<Integer, Integer> known = new HashMap<>();
        List<Integer> palette = new ArrayList<>();
        int last = 0;
        for (int i = 0, count = width * height; i < count; i++) {
            int color = argb(i);
            if ((color != last || i == 0) && known.putIfAbsent(color, palette.size()) == null) {
                palette.add(color);
                if (palette.size() > 256) {
                    return null;
                }
            }
            last = color;
        }
        return palette;
    }

    private Pixels opaque() {
        byte[] opaque = new byte[3 * width * height];
        for (int from = 0, to = 0; from < samples.length; from += 4, to += 3) {
            opaque[to] = samples[from];
            opaque[to + 1] = samples[from + 1];
            opaque[to + 2] = samples[from + 2];
        }
        return new Pixels(width, height, 3, opaque);
    }
}
