package portfolio.render;

import java.util.Locale;
import portfolio.asset.Typeface;
import portfolio.model.Paper;

/**
 * Calculates the widths of the two columns of a résumé line that has dates or a location at its right end. The text on
 * the left wraps in its own column; dates are never broken.
 */
public final class RightColumn {

    /** The font size in points, as in the stylesheet. */
    private static final double SIZE = 9;

    /** The padding between the two columns in points. */
    private static final double GAP = 14;

    /** The white space between the columns and a reserve for rounding, in points. */
    private static final double SPACE = 4;

    /** The maximum width of the text on the right in points. A wider text gets a line of its own. */
    private static final double WIDEST = 200;

    /**
     * The width of the page that is not available for text, in points: the margins, the spine, and the gap next to it,
     * as in the stylesheet.
     */
    private static final double BESIDES = 2 * 45.4 + 2 + 17.6;

    private final Typeface face = Typeface.load("public-sans-400", 0);
    private final double whole;

    RightColumn(Paper paper) {
        this.whole = (paper == Paper.LETTER ? 612 : 595.2) - BESIDES - SPACE;
    }

    /** Returns whether a text fits at the right end of a line. False for an empty text. */
    public boolean fits(String text) {
        return !text.isEmpty() && width(text) <= WIDEST;
    }

    /** Returns the width of the left column next to a text, as a CSS declaration. */
    public String left(String text) {
        return css(whole - width(text) - GAP);
    }

    /** Returns the width of the right column for a text, as a CSS declaration. */
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
