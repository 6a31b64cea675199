package portfolio.picture;

import java.util.Arrays;

/**
 * Makes a picture smaller, row by row, with the filter of Lanczos over three lobes: first in height, then in width.
 * Only the rows that a row of the result needs are in memory.
 */
final class Resampler implements RowSink {

    private static final double LOBES = 3;

    private final int targetWidth;
    private final int channels;
    private final RowSink next;
    private final Weights across;
    private final Weights down;

    /** The last rows of the original: row {@code y} is at {@code y} modulo their number. */
    private final float[][] recent;

    private final float[] sum;
    private final float[] narrow;
    private final boolean same;
    private int y;
    private int done;

    /**
     * Creates a resampler.
     *
     * @param next receives each row of the result as soon as it is complete; it must not keep the array
     */
    Resampler(int width, int height, int targetWidth, int targetHeight, int channels, RowSink next) {
        this.targetWidth = targetWidth;
        this.channels = channels;
        this.next = next;
        same = width == targetWidth && height == targetHeight;
        across = new Weights(width, targetWidth);
        down = new Weights(height, targetHeight);
        recent = new float[same ? 0 : down.longest()][width * channels];
        sum = new float[width * channels];
        narrow = new float[targetWidth * channels];
    }

    /** Takes the next row of the original. */
    @Override
    public void row(float[] row) {
        if (same) {
            next.row(row);
            return;
        }
        System.arraycopy(row, 0, recent[y % recent.length], 0, sum.length);
        y++;
        while (done < down.start.length && down.start[done] + down.weight[done].length <= y) {
            add(down.start[done], down.weight[done]);
            if (channels == 3) {
                narrow3(sum);
            } else {
                narrow4(sum);
            }
            next.row(narrow);
            done++;
        }
    }

    /** Adds up rows of the original. Four at a time: most of the time would go into reading and writing the sum. */
    private void add(int first, float[] weights) {
        Arrays.fill(sum, 0);
        int i = 0;
        for (; i + 4 <= weights.length; i += 4) {
            addFour(
                    sum,
                    recent(first + i),
                    weights[i],
                    recent(first + i + 1),
                    weights[i + 1],
                    recent(first + i + 2),
                    weights[i + 2],
                    recent(first + i + 3),
                    weights[i + 3]);
        }
        for (; i < weights.length; i++) {
            addOne(sum, recent(first + i), weights[i]);
        }
    }

    private float[] recent(int row) {
        return recent[row % recent.length];
    }

    private static void addFour(
            float[] sum, float[] a, float u, float[] b, float v, float[] c, float w, float[] d, float z) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += u * a[i] + v * b[i] + w * c[i] + z * d[i];
        }
    }

    private static void addOne(float[] sum, float[] row, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row[i];
        }
    }

    private void narrow3(float[] row) {
        int out = 0;
        for (int x = 0; x < targetWidth; x++) {
            float[] weights = across.weight[x];
            int at = 3 * across.start[x];
            float r = 0;
            float g = 0;
            float b = 0;
            for (float weight : weights) {
                r += weight * row[at];
                g += weight * row[at + 1];
                b += weight * row[at + 2];
                at += 3;
            }
            narrow[out] = r;
            narrow[out + 1] = g;
            narrow[out + 2] = b;
            out += 3;
        }
    }

    private void narrow4(float[] row) {
        int out = 0;
        for (int x = 0; x < targetWidth; x++) {
            float[] weights = across.weight[x];
            int at = 4 * across.start[x];
            float r = 0;
            float g = 0;
            float b = 0;
            float a = 0;
            for (float weight : weights) {
                r += weight * row[at];
                g += weight * row[at + 1];
                b += weight * row[at + 2];
                a += weight * row[at + 3];
                at += 4;
            }
            narrow[out] = r;
            narrow[out + 1] = g;
            narrow[out + 2] = b;
            narrow[out + 3] = a;
            out += 4;
        }
    }

    /** For each sample of the result: the first sample of the original that it depends on, and how much on each. */
    private static final class Weights {

        private final int[] start;
        private final float[][] weight;

        private Weights(int from, int to) {
            start = new int[to];
            weight = new float[to][];
            double scale = (double) from / to;
            double stretch = Math.max(1, scale);
            for (int i = 0; i < to; i++) {
                double center = (i + 0.5) * scale - 0.5;
                int low = Math.max(0, (int) Math.ceil(center - LOBES * stretch));
                int high = Math.min(from - 1, (int) Math.floor(center + LOBES * stretch));
                double[] exact = new double[high - low + 1];
                double sum = 0;
                for (int j = low; j <= high; j++) {
                    exact[j - low] = lanczos((j - center) / stretch);
                    sum += exact[j - low];
                }
                start[i] = low;
                weight[i] = new float[exact.length];
                for (int j = 0; j < exact.length; j++) {
                    weight[i][j] = (float) (exact[j] / sum);
                }
            }
        }

        /** Returns on how many samples of the original one of the result can depend. */
        private int longest() {
            int longest = 1;
            for (float[] weights : weight) {
                longest = Math.max(longest, weights.length);
            }
            return longest;
        }

        private static double lanczos(double x) {
            if (x == 0) {
                return 1;
            }
            if (Math.abs(x) >= LOBES) {
                return 0;
            }
            double angle = Math.PI * x;
            return LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
        }
    }
}
