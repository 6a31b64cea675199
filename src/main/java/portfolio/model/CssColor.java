package portfolio.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * Parser for the part of the CSS Color 4 syntax that content may use: {@code #rgb}, {@code #rrggbb} and
 * {@code oklch()}.
 */
public final class CssColor {

    private static final Pattern SHORT_HEX = Pattern.compile("^#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])$");
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})");

    private static final String NUMBER = "([0-9]{1,3}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})";
    private static final Pattern OKLCH = Pattern.compile(
            "oklch\\( *" + NUMBER + "(%?) +" + NUMBER + " +(-?)" + NUMBER + " *\\)", Pattern.CASE_INSENSITIVE);

    private CssColor() {}

    /**
     * Parses a colour. A colour outside sRGB loses chroma until it fits.
     *
     * @throws InvalidValue if the text is not a colour
     */
    public static Rgb parse(String text) {
        String hex = SHORT_HEX.matcher(text).replaceFirst("#$1$1$2$2$3$3");
        Matcher digits = HEX.matcher(hex);
        if (digits.matches()) {
            return new Rgb(Integer.parseInt(digits.group(1), 16));
        }
        Matcher oklch = OKLCH.matcher(text);
        if (!oklch.matches() || lightness(oklch) > 1) {
            String example = Theme.SHIPPED.value("light-accent");
            throw InvalidValue.of(
                    "'" + text + "' is not a colour",
                    "write \"" + parse(example).hex() + "\" with the quotes, or " + example);
        }
        double hue = Double.parseDouble(oklch.group(4) + oklch.group(5));
        return new Oklch(lightness(oklch), Double.parseDouble(oklch.group(3)), hue).rgb();
    }

    private static double lightness(Matcher oklch) {
        double number = Double.parseDouble(oklch.group(1));
        return oklch.group(2).isEmpty() ? number : number / 100;
    }
}
