package portfolio.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A colour profile that has the colours of a grid of samples: those of inks, and of some scanners and cameras. What
 * lies between the points of the grid is interpolated linearly in each direction. The types {@code mft1}, {@code mft2}
 * and {@code mAB} of ICC.1:2022.
 */
final class IccTable implements ColorProfile {

    private final int inputs;
    private final boolean xyz;
    private final Curve[] first;
    private final int[] grid;
    private final float[] colors;
    private final Curve[] middle;
    private final double @Nullable [] matrix;
    private final Curve[] last;

    /** How Lab is stored: in 8 bits, in the 16 bits of version 2, or in those of version 4. */
    private final double labScale;

    private final double[] known;
    private final double[] knownRgb = new double[3];

    IccTable(Bytes tag, int inputs, boolean xyz) {
        this.inputs = inputs;
        this.xyz = xyz;
        known = new double[inputs];
        Arrays.fill(known, -1);
        if (tag.u8(8) != inputs || tag.u8(9) != 3) {
            throw PictureException.damaged();
        }
        if (tag.has(0, "mAB ")) {
            labScale = 1;
            last = curves(tag, tag.s32(12), 3);
            matrix = tag.s32(16) == 0 ? null : matrix(tag, tag.s32(16));
            middle = tag.s32(20) == 0 ? none(3) : curves(tag, tag.s32(20), 3);
            int table = tag.s32(24);
            if (table == 0 || tag.s32(28) == 0) {
                throw PictureException.damaged();
            }
            first = curves(tag, tag.s32(28), inputs);
            grid = new int[inputs];
            for (int i = 0; i < inputs; i++) {
                grid[i] = tag.u8(table + i);
            }
            colors = numbers(tag, table + 20, points(grid) * 3, tag.u8(table + 16));
            return;
        }
        boolean small = tag.has(0, "mft1");
        if (!small && !tag.has(0, "mft2")) {
            throw PictureException.damaged();
        }
        labScale = small ? 1 : 65535.0 / 65280.0;
        int bytes = small ? 1 : 2;
        int inputEntries = small ? 256 : tag.u16(48);
        int outputEntries = small ? 256 : tag.u16(50);
        grid = new int[inputs];
        Arrays.fill(grid, tag.u8(10));
        int at = small ? 48 : 52;
        first = tables(tag, at, inputs, inputEntries, bytes);
        at += inputs * inputEntries * bytes;
        colors = numbers(tag, at, points(grid) * 3, bytes);
        at += colors.length * bytes;
        middle = none(3);
        matrix = null;
        last = tables(tag, at, 3, outputEntries, bytes);
    }

    @Override
    public void toLinear(double[] samples, double[] rgb) {
        if (!Arrays.equals(samples, known)) {
            double[] pcs = interpolated(samples);
            for (int i = 0; i < 3; i++) {
                pcs[i] = middle[i].at(pcs[i]);
            }
            if (matrix != null) {
                double[] mixed = Primaries.apply(matrix, pcs);
                for (int i = 0; i < 3; i++) {
                    pcs[i] = mixed[i] + matrix[9 + i];
                }
            }
            for (int i = 0; i < 3; i++) {
                pcs[i] = last[i].at(Math.min(1, Math.max(0, pcs[i])));
            }
            double[] linear = Primaries.apply(Primaries.XYZ_TO_SRGB, xyz ? scaled(pcs) : xyzOfLab(pcs));
            System.arraycopy(samples, 0, known, 0, inputs);
            System.arraycopy(linear, 0, knownRgb, 0, 3);
        }
        System.arraycopy(knownRgb, 0, rgb, 0, 3);
    }

    private double[] interpolated(double[] samples) {
        int[] low = new int[inputs];
        double[] part = new double[inputs];
        int[] step = new int[inputs];
        int stride = 3;
        for (int i = inputs - 1; i >= 0; i--) {
            double at = Math.min(1, Math.max(0, first[i].at(samples[i]))) * (grid[i] - 1);
            low[i] = Math.min((int) at, Math.max(0, grid[i] - 2));
            part[i] = at - low[i];
            step[i] = grid[i] > 1 ? stride : 0;
            low[i] *= stride;
            stride *= grid[i];
        }
        double[] color = new double[3];
        for (int corner = 0; corner < 1 << inputs; corner++) {
            double weight = 1;
            int at = 0;
            for (int i = 0; i < inputs; i++) {
                boolean high = (corner >> i & 1) == 1;
                weight *= high ? part[i] : 1 - part[i];
                at += low[i] + (high ? step[i] : 0);
            }
            if (weight > 0) {
                color[0] += weight * colors[at];
                color[1] += weight * colors[at + 1];
                color[2] += weight * colors[at + 2];
            }
        }
        return color;
    }

    private static double[] scaled(double[] pcs) {
        double scale = 65535.0 / 32768.0;
        return new double[] {pcs[0] * scale, pcs[1] * scale, pcs[2] * scale};
    }

    private double[] xyzOfLab(double[] pcs) {
        double lightness = pcs[0] * labScale * 100;
        double y = (lightness + 16) / 116;
        double x = y + (pcs[1] * labScale * 255 - 128) / 500;
        double z = y - (pcs[2] * labScale * 255 - 128) / 200;
        return new double[] {0.9642 * cube(x), cube(y), 0.8249 * cube(z)};
    }

    private static double cube(double t) {
        return t > 6.0 / 29 ? t * t * t : (t - 4.0 / 29) * 3 * 36 / 841;
    }

    private static int points(int[] grid) {
        long points = 1;
        for (int side : grid) {
            points = IccProfile.tableSize(points * side);
        }
        return IccProfile.tableSize(points);
    }

    private static Curve[] none(int count) {
        Curve[] none = new Curve[count];
        Arrays.fill(none, Curve.NONE);
        return none;
    }

    private static Curve[] curves(Bytes tag, int from, int count) {
        Curve[] curves = new Curve[count];
        int at = from;
        for (int i = 0; i < count; i++) {
            Bytes curve = tag.range(at, tag.length());
            curves[i] = IccProfile.curve(curve);
            at += IccProfile.curveLength(curve) + 3 & ~3;
        }
        return curves;
    }

    private static Curve[] tables(Bytes tag, int from, int count, int entries, int bytes) {
        if (entries < 2) {
            throw PictureException.damaged();
        }
        Curve[] tables = new Curve[count];
        for (int i = 0; i < count; i++) {
            float[] numbers = numbers(tag, from + i * entries * bytes, entries, bytes);
            double[] values = new double[entries];
            for (int j = 0; j < entries; j++) {
                values[j] = numbers[j];
            }
            tables[i] = Curve.table(values);
        }
        return tables;
    }

    private static float[] numbers(Bytes tag, int from, int count, int bytes) {
        tag.range(from, from + (long) count * bytes);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = bytes == 1 ? tag.u8(from + i) / 255f : tag.u16(from + 2 * i) / 65535f;
        }
        return numbers;
    }

    private static double[] matrix(Bytes tag, int from) {
        double[] matrix = new double[12];
        for (int i = 0; i < 12; i++) {
            matrix[i] = IccProfile.fixed(tag, from + 4 * i);
        }
        return matrix;
    }
}
