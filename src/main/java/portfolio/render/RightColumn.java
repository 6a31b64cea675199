package portfolio.render;

import java.util.Locale;
import portfolio.asset.Typeface;
import portfolio.model.Paper;

/**
 * How wide the two parts of a line of the résumé are that has dates or a place at its right end. What stands at the
 * left wraps in its own part; dates are never broken.
 */
public final class RightColumn {

    /** In points, as in the style sheet. */
    private static final double SIZE = 9;

    /** In points: what keeps the two apart. */
    private static final double GAP = 14;

    /** In points: the space between the two, and what is lost to rounding. */
    private static final double SPACE = 4;

    /** In points: what is wider gets a line of its own. */
    private static final double WIDEST = 200;

    /** In points: the margins of the page, the spine, and what is between it and the text; as in the style sheet. */
    private static final double BESIDES = 2 * 45.4 + 2 + 17.6;

    private final Typeface face = Typeface.load("public-sans-400", 0);
    private final double whole;

    RightColumn(Paper paper) {
        this.whole = (paper == Paper.LETTER ? 612 : 595.2) - BESIDES - SPACE;
    }

    /** Whether a text can stand at the right end of a line. */
    public boolean fits(String text) {
        return !text.isEmpty() && width(text) <= WIDEST;
    }

    /** The width of the left part beside a text, as CSS. */
    public String left(String text) {
        return css(whole - width(text) - GAP);
    }

    /** The width of the right part, as CSS. */
    public String right(String text) {
        return css(width(text) + GAP);
    }

    private double width(String text) {
        return face.width(text) * SIZE / Typeface.UNITS;
    }

    private static String css(double points) {
        return String.format(Locale.ROOT, "width: %.1fpt", points);
    }
}
