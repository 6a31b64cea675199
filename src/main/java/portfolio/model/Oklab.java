package portfolio.model;

/**
 * A colour in the perceptual Oklab space, in which equal distances look equal. The matrices are those of Björn
 * Ottosson's "A perceptual color space for image processing", which CSS Color 4 adopted.
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param a from green (negative) to red (positive)
 * @param b from blue (negative) to yellow (positive)
 */
record Oklab(double lightness, double a, double b) {

    /** The distance outside sRGB that still counts as a rounding error. */
    private static final double TOLERANCE = 0.0001;

    static Oklab of(Rgb color) {
        double red = color.red();
        double green = color.green();
        double blue = color.blue();
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** Mixes the given share of this colour with another, like {@code color-mix(in oklab, …)} of CSS Color 5. */
    Oklab mix(double share, Oklab other) {
        return new Oklab(
                share * lightness + (1 - share) * other.lightness,
                share * a + (1 - share) * other.a,
                share * b + (1 - share) * other.b);
    }

    /** Returns whether the colour lies within sRGB, apart from rounding errors. */
    boolean isInGamut() {
        return isAmount(red()) && isAmount(green()) && isAmount(blue());
    }

    /** Returns the nearest sRGB colour, with each channel clamped separately. */
    Rgb rgb() {
        return Rgb.ofLight(red(), green(), blue());
    }

    private double red() {
        return 4.0767416621 * l() - 3.3077115913 * m() + 0.2309699292 * s();
    }

    private double green() {
        return -1.2684380046 * l() + 2.6097574011 * m() - 0.3413193965 * s();
    }

    private double blue() {
        return -0.0041960863 * l() - 0.7034186147 * m() + 1.7076147010 * s();
    }

    /**
     * Returns the response of the cones for long waves. {@link #m} and {@link #s} are those for medium and short waves.
     */
    private double l() {
        return cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    }

    private double m() {
        return cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    }

    private double s() {
        return cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static boolean isAmount(double light) {
        return light >= -TOLERANCE && light <= 1 + TOLERANCE;
    }
}
