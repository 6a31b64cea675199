package portfolio.render;

import portfolio.asset.Typeface;

/**
 * How high the texts in the narrow column of the résumé are. They stand there without taking room, so that they are
 * read before what they stand beside; that keeps their height free.
 */
public final class FolioHeights {

    /** In units of the font, like all room: less 3 %, since on paper nothing is kerned. */
    private static final int ROOM = room(25, 7.6);

    private static final int LABEL_ROOM = room(29, 8.4);

    /** In points. */
    private static final double HEADING_LINE = 10.3;

    /** In points. */
    private static final double DATE_LINE = 11.4;

    /** In points. */
    private static final double LABEL_LINE = 11.2;

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

    /** The height of a label in a list, as CSS. */
    public String ofLabel(String label) {
        return css(lines(label, LABEL_ROOM) * LABEL_LINE);
    }

    private static int room(double millimetres, double size) {
        return (int) (0.97 * millimetres / 25.4 * 72 / size * Typeface.UNITS);
    }

    private int lines(String text) {
        return text.isEmpty() ? 0 : lines(text, ROOM);
    }

    private int lines(String text, int room) {
        return new LineBreaker(text, face).cut(room, ANY_NUMBER).size();
    }

    private static String css(double points) {
        return Math.round(points) + "pt";
    }
}
