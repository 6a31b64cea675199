package portfolio.source;

/**
 * The part of a source line that a console shows for a diagnostic, with every character made visible.
 *
 * @param line the text to print
 * @param before the number of console columns in front of the marked range
 * @param marked the number of console columns of the marked range, at least 1
 */
record Excerpt(String line, int before, int marked) {

    /** The most characters shown in front of the marked range; longer lines are cut. */
    private static final int BEFORE = 60;

    /** The most characters shown from the start of the marked range on. */
    private static final int AFTER = 60;

    private static final String CUT = "…";

    /** Returns the excerpt of the line that a span is on. */
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

    /** Returns the index, limited to the line and moved back by one if it would split a surrogate pair. */
    private static int whole(String line, int index) {
        int within = Math.max(0, Math.min(index, line.length()));
        boolean halves = within > 0 && within < line.length() && Character.isLowSurrogate(line.charAt(within));
        return halves ? within - 1 : within;
    }
}
