package portfolio.picture;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads ICC colour profiles (ICC.1:2022) of gray, red-green-blue and inks. */
final class IccProfile {

    private static final int HEADER = 128;

    /** A table larger than this is no profile but an attack on memory. */
    private static final long MAX_TABLE = 4_000_000;

    private final Bytes file;
    private final Map<String, Bytes> tags = new HashMap<>();

    private IccProfile(Bytes file) {
        this.file = file;
        long count = Math.min(100, file.u32(HEADER));
        for (int i = 0; i < count; i++) {
            int entry = HEADER + 4 + 12 * i;
            long start = file.u32(entry + 4);
            tags.put(file.latin(entry, 4), file.range(start, start + file.u32(entry + 8)));
        }
    }

    /**
     * Returns the colours of a profile.
     *
     * @param profile the profile; null if the picture has none
     * @param components how many samples a pixel of the picture has, without transparency
     * @return the colours; sRGB, or plain inks, if there is no profile or it does not fit the picture, like browsers do
     */
    static ColorProfile read(byte @Nullable [] profile, int components) {
        ColorProfile usual = components == 4 ? ColorProfile.INKS : ColorProfile.SRGB;
        if (profile == null) {
            return usual;
        }
        try {
            IccProfile icc = new IccProfile(Bytes.of(profile));
            String space = components == 1 ? "GRAY" : components == 3 ? "RGB " : "CMYK";
            ColorProfile read = icc.file.has(16, space) ? icc.profile(components) : null;
            return read == null ? usual : read;
        } catch (PictureException damaged) {
            return usual;
        }
    }

    private @Nullable ColorProfile profile(int components) {
        Bytes table = tags.get("A2B0");
        if (table != null && components > 1) {
            return new IccTable(table, components, file.has(20, "XYZ "));
        }
        if (components == 1) {
            Bytes gray = tags.get("kTRC");
            return gray == null ? null : new ColorProfile.Matrix(new Curve[] {curve(gray)}, null).simplified();
        }
        Curve[] curves = new Curve[3];
        double[] toXyz = new double[9];
        for (int i = 0; i < 3; i++) {
            String color = "rgb".substring(i, i + 1);
            Bytes curve = tags.get(color + "TRC");
            Bytes primary = tags.get(color + "XYZ");
            if (curve == null || primary == null) {
                return null;
            }
            curves[i] = curve(curve);
            for (int j = 0; j < 3; j++) {
                toXyz[3 * j + i] = fixed(primary, 8 + 4 * j);
            }
        }
        return new ColorProfile.Matrix(curves, Primaries.times(Primaries.XYZ_TO_SRGB, toXyz)).simplified();
    }

    /** Reads a curve: one number, a table, or one of five formulas. */
    static Curve curve(Bytes tag) {
        if (tag.has(0, "para")) {
            return formula(tag);
        }
        if (!tag.has(0, "curv")) {
            throw PictureException.damaged();
        }
        long count = tag.u32(8);
        if (count == 0) {
            return Curve.NONE;
        }
        if (count == 1) {
            return Curve.gamma(tag.u16(12) / 256.0);
        }
        tag.range(12, 12 + 2 * count);
        double[] values = new double[(int) count];
        for (int i = 0; i < count; i++) {
            values[i] = tag.u16(12 + 2 * i) / 65535.0;
        }
        return Curve.table(values);
    }

    /** Returns the bytes of a curve, without those that fill it up to a multiple of four. */
    static int curveLength(Bytes tag) {
        if (tag.has(0, "para")) {
            int[] numbers = {1, 3, 4, 5, 7};
            int kind = tag.u16(8);
            return kind < numbers.length ? 12 + 4 * numbers[kind] : 12;
        }
        return (int) Math.min(tag.length(), 12 + 2 * tag.u32(8));
    }

    private static Curve formula(Bytes tag) {
        int kind = tag.u16(8);
        double g = fixed(tag, 12);
        if (kind == 0) {
            return Curve.gamma(g);
        }
        if (kind > 4) {
            throw PictureException.damaged();
        }
        double a = fixed(tag, 16);
        double b = fixed(tag, 20);
        double c = kind >= 2 ? fixed(tag, 24) : 0;
        double d = kind >= 3 ? fixed(tag, 28) : -b / a;
        // Below d: a line in the last two kinds, and level before.
        double e = kind == 4 ? fixed(tag, 32) : 0;
        double f = kind == 4 ? fixed(tag, 36) : 0;
        return switch (kind) {
            case 1 -> x -> x >= d ? power(a * x + b, g) : 0;
            case 2 -> x -> x >= d ? power(a * x + b, g) + c : c;
            case 3 -> x -> x >= d ? power(a * x + b, g) : c * x;
            default -> x -> x >= d ? power(a * x + b, g) + e : c * x + f;
        };
    }

    private static double power(double base, double exponent) {
        return StrictMath.pow(Math.max(0, base), exponent);
    }

    static double fixed(Bytes tag, int at) {
        return tag.s32(at) / 65536.0;
    }

    /** Checks that a table is not larger than any real one. */
    static int tableSize(long entries) {
        if (entries <= 0 || entries > MAX_TABLE) {
            throw PictureException.damaged();
        }
        return (int) entries;
    }
}
