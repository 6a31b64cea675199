package portfolio.picture;

/** How a stored sample from 0 to 1 becomes an amount of light, or another value from 0 to 1. */
@FunctionalInterface
interface Curve {

    /** The curve of sRGB (IEC 61966-2-1). */
    Curve SRGB = x -> x <= 0.04045 ? x / 12.92 : StrictMath.pow((x + 0.055) / 1.055, 2.4);

    /** Values stay as they are. */
    Curve NONE = x -> x;

    double at(double x);

    /** Returns the curve {@code x} to the power of {@code gamma}. */
    static Curve gamma(double gamma) {
        return gamma == 1 ? NONE : x -> StrictMath.pow(Math.max(0, x), gamma);
    }

    /** Returns the curve through equally spaced values from 0 to 1, at least two. */
    static Curve table(double[] values) {
        return x -> {
            double at = Math.min(1, Math.max(0, x)) * (values.length - 1);
            int below = Math.min((int) at, values.length - 2);
            return values[below] + (values[below + 1] - values[below]) * (at - below);
        };
    }

    /** Returns whether this is the curve of sRGB, as exactly as 8 bits can show. */
    default boolean isSrgb() {
        for (int i = 0; i <= 64; i++) {
            if (Math.abs(at(i / 64.0) - SRGB.at(i / 64.0)) > 0.0015) {
                return false;
            }
        }
        return true;
    }
}
