package portfolio.render;

import portfolio.asset.Typeface;

/**
 * How high the texts in the narrow column of the résumé are. They stand there without taking room, so that they are
 * read before what they stand beside; that keeps their height free.
 */
public final class FolioHeights {

    /** In units of the font: 25 mm in letters of 7.6 points, less 3 %, since on paper nothing is kerned. */
    private static final int ROOM = (int) (0.97 * 25 / 25.4 * 72 / 7.6 * Typeface.UNITS);

    /** In points. */
    private static final double HEADING_LINE = 10.3;

    /** In points. */
    private static final double DATE_LINE = 11.4;

    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Typeface face = Typeface.load("public-sans-600", 0);

    FolioHeights() {}

    /** The height of a heading, as CSS. */
    public String of(String heading) {
        return css(lines(heading) * HEADING_LINE);
    }

    /** The height of dates under a heading, as CSS. */
    public String of(String heading, String dates) {
        return css(lines(heading) * HEADING_LINE + lines(dates) * DATE_LINE);
    }

    private int lines(String text) {
        return text.isEmpty()
                ? 0
                : new LineBreaker(text, face).cut(ROOM, ANY_NUMBER).size();
    }

    private static String css(double points) {
        return Math.round(points) + "pt";
    }
}
