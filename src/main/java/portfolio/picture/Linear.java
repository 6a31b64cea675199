package portfolio.picture;

/**
 * Converts rows of samples to linear light: red, green and blue of sRGB as {@code float} from 0 to 1, and transparency,
 * by which the colours are multiplied.
 */
final class Linear {

    private final int colors;
    private final boolean alpha;
    private final int max;
    private final ColorProfile profile;

    /** The light of every possible sample of each colour; empty if the profile needs all samples of a pixel at once. */
    private final float[][] light;

    private final float[] matrix;

    /**
     * Creates a converter.
     *
     * @param colors how many samples a pixel has besides transparency: 1, 3 or 4
     * @param alpha whether a last sample says how opaque the pixel is
     * @param max the largest sample: 255 or 65,535
     * @param profile what the samples mean
     */
    Linear(int colors, boolean alpha, int max, ColorProfile profile) {
        this.colors = colors;
        this.alpha = alpha;
        this.max = max;
        this.profile = profile;
        if (profile instanceof ColorProfile.Matrix simple) {
            light = new float[3][];
            for (int i = 0; i < 3; i++) {
                light[i] = table(simple.curves()[Math.min(i, simple.curves().length - 1)], max);
            }
            double[] mixed = simple.matrix();
            matrix = new float[mixed == null || colors == 1 ? 0 : 9];
            for (int i = 0; i < matrix.length; i++) {
                matrix[i] = mixed == null ? 0 : (float) mixed[i];
            }
        } else {
            light = new float[0][];
            matrix = new float[0];
        }
    }

    /** Returns how many numbers a pixel has after the conversion: 3, or 4 with transparency. */
    int channels() {
        return alpha ? 4 : 3;
    }

    /** Returns how many samples a pixel has. */
    int samples() {
        return colors + (alpha ? 1 : 0);
    }

    /** Converts a row of {@code width} pixels. */
    void row(int[] samples, int width, float[] out) {
        if (light.length == 0) {
            byProfile(samples, width, out);
        } else if (colors == 1) {
            gray(samples, width, out);
        } else {
            colors(samples, width, out);
        }
        if (alpha) {
            multiply(samples, width, out);
        }
    }

    private void gray(int[] samples, int width, float[] out) {
        float[] table = light[0];
        int step = samples();
        int channels = channels();
        for (int x = 0, in = 0, at = 0; x < width; x++, in += step, at += channels) {
            float value = table[samples[in]];
            out[at] = value;
            out[at + 1] = value;
            out[at + 2] = value;
        }
    }

    private void colors(int[] samples, int width, float[] out) {
        float[] red = light[0];
        float[] green = light[1];
        float[] blue = light[2];
        int channels = channels();
        for (int i = 0, end = width * channels; i < end; i += channels) {
            out[i] = red[samples[i]];
            out[i + 1] = green[samples[i + 1]];
            out[i + 2] = blue[samples[i + 2]];
        }
        if (matrix.length > 0) {
            float[] m = matrix;
            for (int i = 0, end = width * channels; i < end; i += channels) {
                float r = out[i];
                float g = out[i + 1];
                float b = out[i + 2];
                out[i] = m[0] * r + m[1] * g + m[2] * b;
                out[i + 1] = m[3] * r + m[4] * g + m[5] * b;
                out[i + 2] = m[6] * r + m[7] * g + m[8] * b;
            }
        }
    }

    private void byProfile(int[] samples, int width, float[] out) {
        double[] pixel = new double[colors];
        double[] rgb = new double[3];
        int step = samples();
        int channels = channels();
        for (int x = 0; x < width; x++) {
            for (int i = 0; i < colors; i++) {
                pixel[i] = (double) samples[x * step + i] / max;
            }
            profile.toLinear(pixel, rgb);
            for (int i = 0; i < 3; i++) {
                out[x * channels + i] = (float) rgb[i];
            }
        }
    }

    private void multiply(int[] samples, int width, float[] out) {
        float scale = 1f / max;
        int step = samples();
        for (int x = 0; x < width; x++) {
            int sample = samples[x * step + colors];
            float opaque = sample == max ? 1 : sample * scale;
            int at = 4 * x;
            out[at] *= opaque;
            out[at + 1] *= opaque;
            out[at + 2] *= opaque;
            out[at + 3] = opaque;
        }
    }

    private static float[] table(Curve curve, int max) {
        float[] table = new float[max + 1];
        for (int i = 0; i <= max; i++) {
            table[i] = (float) curve.at((double) i / max);
        }
        return table;
    }
}
