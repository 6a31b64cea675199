package portfolio.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import portfolio.source.InvalidValue;

/**
 * The site's accent colour and the colours derived from it: the same hue for dark pages and for print, and the colours
 * of the spine, the pair of lines along the margin. As text, the accent has a contrast of at least 7:1 on every
 * background (WCAG 2.2, 1.4.6).
 *
 * @param light the colour on light pages; at least 7:1 against the light background
 */
public record Accent(Rgb light) {

    private static final double CONTRAST = 7;

    /** Light enough for 7:1 on the dark background in every hue. */
    private static final double DARK_LIGHTNESS = 0.82;

    /** The most chroma on dark pages, which keeps the colour from glowing. */
    private static final double DARK_CHROMA = 0.1;

    /** The share of the accent's chroma that the colour on dark pages keeps. */
    private static final double DARK_SHARE = 0.61;

    /** Dark enough for 7:1 on white in every hue, even on a printer that has only black. */
    private static final double PRINT_LIGHTNESS = 0.42;

    /** The share of the accent's chroma that the colour in print keeps. */
    private static final double PRINT_SHARE = 0.91;

    public Accent {
        double contrast = light.contrast(paper());
        if (contrast < CONTRAST) {
            throw InvalidValue.of(
                    "'" + light.hex() + "' is too light for text: its contrast with the background is "
                            + shown(contrast) + ":1, but 7:1 is required",
                    "use \"" + nearest(light).hex() + "\", the nearest colour that is dark enough");
        }
    }

    /**
     * Parses a colour such as {@code #9a152b}, {@code #a12} or {@code oklch(0.445 0.165 20)}.
     *
     * @throws InvalidValue if the text is not a colour, or the colour is too light for text
     */
    public static Accent parse(String text) {
        return new Accent(CssColor.parse(text));
    }

    /** Returns the colour for dark pages: the same hue, lighter, with less chroma. */
    public Rgb dark() {
        Oklch color = Oklch.of(light);
        return new Oklch(DARK_LIGHTNESS, Math.min(DARK_SHARE * color.chroma(), DARK_CHROMA), color.hue()).rgb();
    }

    /** Returns the colour for printed pages. A colour that is already dark enough keeps its lightness. */
    public Rgb print() {
        Oklch color = Oklch.of(light);
        return new Oklch(Math.min(color.lightness(), PRINT_LIGHTNESS), PRINT_SHARE * color.chroma(), color.hue()).rgb();
    }

    /** Returns the colour of the lines along the margin of light pages. */
    public Rgb lightSpine(Theme theme) {
        return spine(light, theme, "light-paper");
    }

    /** Returns the colour of the lines along the margin of dark pages. */
    public Rgb darkSpine(Theme theme) {
        return spine(dark(), theme, "dark-paper");
    }

    /** Returns the colour of the lines along the margin of printed pages. */
    public Rgb printSpine(Theme theme) {
        return spine(print(), theme, "print-paper");
    }

    private static Rgb spine(Rgb accent, Theme theme, String paper) {
        return Oklab.of(accent)
                .mix(theme.share("spine-share"), Oklab.of(theme.color(paper)))
                .rgb();
    }

    /** Returns the lightest background on which the colour is used for text. */
    private static Rgb paper() {
        return Theme.SHIPPED.color("light-paper");
    }

    /**
     * Returns the lightest darker colour of the same hue and chroma that passes, found by lowering the lightness in
     * steps of a thousandth. The search always ends, because black passes.
     */
    private static Rgb nearest(Rgb refused) {
        Oklch color = Oklch.of(refused);
        int thousandths = (int) (1000 * color.lightness());
        Rgb darker = refused;
        while (darker.contrast(paper()) < CONTRAST) {
            darker = new Oklch(thousandths / 1000.0, color.chroma(), color.hue()).rgb();
            thousandths--;
        }
        return darker;
    }

    /** Formats the contrast with one decimal, rounded down so that a refused colour is never shown as 7.0. */
    private static String shown(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    }
}
