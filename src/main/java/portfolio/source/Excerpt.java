package portfolio.source;

/**
 * The part of a line that shows where a problem is.
 *
 * @param line what to print
 * @param before how many columns stand before the problem
 * @param marked how many columns the problem takes, at least 1
 */
record Excerpt(String line, int before, int marked) {

    /** Characters shown around the problem; longer lines are cut. */
    private static final int BEFORE = 60;

    private static final int AFTER = 60;

    private static final String CUT = "…";

    static Excerpt of(Span span) {
        String line = span.file().line(span.line());
        int start = Math.min(span.column() - 1, line.length());
        int end = Math.min(start + span.length(), line.length());
        int from = whole(line, start - BEFORE);
        int to = whole(line, start + AFTER);
        String before = (from > 0 ? CUT : "") + Visible.text(line.substring(from, start));
        String marked = Visible.text(line.substring(start, Math.min(end, to)));
        String after = Visible.text(line.substring(Math.min(end, to), to)) + (to < line.length() ? CUT : "");
        String shown = (before + marked + after).stripTrailing();
        return new Excerpt(shown, Visible.width(before), Math.max(1, Visible.width(marked)));
    }

    /** The nearest position within the line that does not part the two halves of a character. */
    private static int whole(String line, int index) {
        int within = Math.max(0, Math.min(index, line.length()));
        boolean halves = within > 0 && within < line.length() && Character.isLowSurrogate(line.charAt(within));
        return halves ? within - 1 : within;
    }
}
