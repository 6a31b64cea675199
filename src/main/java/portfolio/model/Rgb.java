package portfolio.model;

/** A colour in sRGB, with 8 bits per channel. */
public record Rgb(int value) {

    public Rgb {
        if (value < 0 || value > 0xffffff) {
            throw new IllegalArgumentException("not 24 bits: " + value);
        }
    }

    /** Returns the nearest colour to linear-light amounts from 0 to 1. Values outside that range are clamped. */
    static Rgb ofLight(double red, double green, double blue) {
        return new Rgb(channel(red) << 16 | channel(green) << 8 | channel(blue));
    }

    /** Returns the colour in CSS syntax, such as {@code #9a152b}. */
    public String hex() {
        return "#" + Integer.toHexString(0x1000000 | value).substring(1);
    }

    /** Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    public double contrast(Rgb other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Returns the linear amount of red light, from 0 to 1. */
    double red() {
        return light(value >> 16 & 0xff);
    }

    /** Returns the linear amount of green light, from 0 to 1. */
    double green() {
        return light(value >> 8 & 0xff);
    }

    /** Returns the linear amount of blue light, from 0 to 1. */
    double blue() {
        return light(value & 0xff);
    }

    /** Returns the relative luminance (WCAG 2.2, "relative luminance"). */
    private double luminance() {
        return 0.2126 * red() + 0.7152 * green() + 0.0722 * blue();
    }

    /** Applies the sRGB transfer function (CSS Color 4). {@link StrictMath} gives the same bits on every machine. */
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
