package portfolio.source;

/** Shortens texts without splitting a surrogate pair. */
public final class Cut {

    private static final String ELLIPSIS = "…";

    private Cut() {}

    /**
     * Returns the start of a text, with at most {@code most} chars. A text that is not longer is returned unchanged.
     */
    public static String upTo(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Returns a text, cut off after {@code most} chars with an ellipsis if it is longer. */
    public static String withEllipsis(int most, String text) {
        return text.length() <= most ? text : upTo(most, text) + ELLIPSIS;
    }

    /**
     * Removes code points from the end of a text.
     *
     * @throws IndexOutOfBoundsException if the text has fewer
     */
    public static String withoutLast(int codePoints, String text) {
        return text.substring(0, text.offsetByCodePoints(text.length(), -codePoints));
    }

    /**
     * Returns the first code points of a text.
     *
     * @throws IndexOutOfBoundsException if the text has fewer
     */
    public static String first(int codePoints, String text) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints));
    }
}
