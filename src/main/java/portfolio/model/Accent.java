package portfolio.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import portfolio.source.InvalidValue;

/**
 * The one colour of the site that stands out, and what follows from it: the same hue for dark pages and for paper, and
 * the pair of lines along the margin. As text it has a contrast of 7:1 or more everywhere (WCAG 2.2, 1.4.6).
 *
 * @param light the colour on light pages
 */
public record Accent(Rgb light) {

    private static final double CONTRAST = 7;

    private static final Rgb LIGHT_PAPER = new Rgb(0xf3f8ee);
    private static final Rgb DARK_PAPER = new Rgb(0x101a15);
    private static final Rgb WHITE = new Rgb(0xffffff);

    /** Light enough for 7:1 on the dark paper in every hue; the chroma keeps it from glowing. */
    private static final double DARK_LIGHTNESS = 0.82;

    private static final double DARK_CHROMA = 0.1;
    private static final double DARK_SHARE = 0.61;

    /** Dark enough for 7:1 on white in every hue, also where a printer has only black. */
    private static final double PRINT_LIGHTNESS = 0.42;

    private static final double PRINT_SHARE = 0.91;

    private static final double SPINE_SHARE = 0.45;

    public Accent {
        double contrast = light.contrast(LIGHT_PAPER);
        if (contrast < CONTRAST) {
            throw InvalidValue.of(
                    "'" + light.hex() + "' is too light for text: contrast " + shown(contrast)
                            + ":1 on the paper, 7:1 is needed",
                    "the nearest that passes is \"" + nearest(light).hex() + "\"");
        }
    }

    /**
     * Reads a colour such as {@code #9a152b}, {@code #a12} or {@code oklch(0.445 0.165 20)}.
     *
     * @throws InvalidValue when it is none, or too light for text
     */
    public static Accent parse(String text) {
        return new Accent(CssColor.parse(text));
    }

    /** The colour on dark pages. */
    public Rgb dark() {
        Oklch color = Oklch.of(light);
        return new Oklch(DARK_LIGHTNESS, Math.min(DARK_SHARE * color.chroma(), DARK_CHROMA), color.hue()).rgb();
    }

    /** The colour on printed pages; one that is darker already stays so. */
    public Rgb print() {
        Oklch color = Oklch.of(light);
        return new Oklch(Math.min(color.lightness(), PRINT_LIGHTNESS), PRINT_SHARE * color.chroma(), color.hue()).rgb();
    }

    /** The lines along the margin of light pages. */
    public Rgb lightSpine() {
        return spine(light, LIGHT_PAPER);
    }

    /** The lines along the margin of dark pages. */
    public Rgb darkSpine() {
        return spine(dark(), DARK_PAPER);
    }

    /** The lines along the margin of printed pages. */
    public Rgb printSpine() {
        return spine(print(), WHITE);
    }

    private static Rgb spine(Rgb accent, Rgb paper) {
        return Oklab.of(accent).mix(SPINE_SHARE, Oklab.of(paper)).rgb();
    }

    /** The same hue and chroma in the first lightness below that passes, by thousandths; black passes in any case. */
    private static Rgb nearest(Rgb refused) {
        Oklch color = Oklch.of(refused);
        int thousandths = (int) (1000 * color.lightness());
        Rgb darker = refused;
        while (darker.contrast(LIGHT_PAPER) < CONTRAST) {
            darker = new Oklch(thousandths / 1000.0, color.chroma(), color.hue()).rgb();
            thousandths--;
        }
        return darker;
    }

    /** Never rounded up to what it is not. */
    private static String shown(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN).toPlainString();
    }
}
