package portfolio.render;

import java.util.Locale;
import portfolio.asset.Assets;
import portfolio.asset.Typeface;
import portfolio.model.Paper;
import portfolio.model.Theme;

/**
 * Calculates the widths of the two columns of a résumé line that has dates or a location at its right end. The text on
 * the left wraps in its own column; dates are never broken.
 */
public final class RightColumn {

    private final Typeface face;
    private final double size;
    private final double gap;
    private final double widest;
    private final double whole;

    /**
     * @param paper the paper size
     * @param theme the measures of the printed résumé
     * @param assets the source of the font files that the theme names
     */
    RightColumn(Paper paper, Theme theme, Assets assets) {
        this.face = Typeface.load(assets, theme.value("text-ttf"), 0);
        this.size = theme.points("sheet-text");
        this.gap = theme.points("sheet-column-gap");
        this.widest = theme.points("sheet-column-widest");
        double spine = 2 * theme.points("sheet-spine") + theme.points("sheet-spine-apart");
        double besides = 2 * up(theme.points("sheet-margin-side")) + spine + up(theme.points("sheet-spine-space"));
        this.whole = (paper == Paper.LETTER ? 612 : 595.2) - besides - theme.points("sheet-column-slack");
    }

    /** Rounds up to a tenth of a point, so that the width left for text is never overestimated. */
    private static double up(double points) {
        return Math.ceil(points * 10) / 10;
    }

    /** Returns whether a text fits at the right end of a line. False for an empty text. */
    public boolean fits(String text) {
        return !text.isEmpty() && width(text) <= widest;
    }

    /** Returns the width of the left column next to a text, as a CSS declaration. */
    public String left(String text) {
        return css(whole - width(text) - gap);
    }

    /** Returns the width of the right column for a text, as a CSS declaration. */
    public String right(String text) {
        return css(width(text) + gap);
    }

    private double width(String text) {
        return face.width(text) * size / face.units();
    }

    private static String css(double points) {
        return String.format(Locale.ROOT, "width: %.1fpt", points);
    }
}
