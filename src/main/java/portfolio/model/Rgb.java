package portfolio.model;

/**
 * A colour of the sRGB space, 8 bits to the channel.
 *
 * @param value red, green and blue as {@code 0xrrggbb}
 */
public record Rgb(int value) {

    public Rgb {
        if (value < 0 || value > 0xffffff) {
            throw new IllegalArgumentException("not 24 bits: " + value);
        }
    }

    /** The nearest colour to amounts of light from 0 to 1; what lies outside of them is cut off. */
    static Rgb ofLight(double red, double green, double blue) {
        return new Rgb(channel(red) << 16 | channel(green) << 8 | channel(blue));
    }

    /** The colour in the syntax of CSS: {@code #9a152b}. */
    public String hex() {
        return "#" + Integer.toHexString(0x1000000 | value).substring(1);
    }

    /** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Rgb other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** How much red light it gives, from 0 to 1. */
    double red() {
        return light(value >> 16 & 0xff);
    }

    /** How much green light it gives, from 0 to 1. */
    double green() {
        return light(value >> 8 & 0xff);
    }

    /** How much blue light it gives, from 0 to 1. */
    double blue() {
        return light(value & 0xff);
    }

    /** WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * red() + 0.7152 * green() + 0.0722 * blue();
    }

    /** The transfer function of sRGB (CSS Color 4); strict, for the same bits on every machine. */
    private static double light(int channel) {
        double signal = channel / 255.0;
        return signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
    }

    private static int channel(double light) {
        double amount = Math.max(0, Math.min(1, light));
        double signal = amount <= 0.0031308 ? 12.92 * amount : 1.055 * StrictMath.pow(amount, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * signal);
    }
}
