package portfolio.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lines;
import portfolio.source.Place;

/**
 * The shape of a multi-line scalar as its author sees it. YAML and Markdown would join its lines, so a list or a second
 * paragraph would be lost.
 *
 * @param paragraph the first line of a second paragraph; null if there is none
 * @param points the first line that is a point of a list; null if there is none
 * @param numbers the first line of a numbered list; null if there is none
 * @param isBlock whether it is a block scalar, started by {@code |} or {@code >}
 */
record TextShape(
        @Nullable Place paragraph,
        @Nullable Place points,
        @Nullable Place numbers,
        boolean isBlock) {

    /** The shape of a text on a single line. */
    static final TextShape LINE = new TextShape(null, null, null, false);

    /**
     * The first item of a numbered list. Only 1 can start a list below other text (CommonMark 5.3), because a line of
     * text may start with a number such as a year.
     */
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*1[.)][ \\t]+\\S.*");

    /**
     * Returns the shape of a scalar.
     *
     * @param text the text of the file
     * @param start the offset at which the scalar starts, including its quote or block indicator
     * @param end the offset at which it ends
     * @param places the line index of the file
     */
    static TextShape of(String text, int start, int end, Lines places) {
        String written = text.substring(start, end).stripTrailing();
        if (written.indexOf('\n') < 0) {
            return LINE;
        }
        Place paragraph = null;
        Place points = null;
        Place numbers = null;
        boolean isBlock = written.startsWith("|") || written.startsWith(">");
        boolean isFirst = true;
        boolean afterBlank = false;
        int from = isBlock ? text.indexOf('\n', start) + 1 : start;
        while (from < end) {
            int next = text.indexOf('\n', from);
            int lineEnd = next < 0 || next > end ? end : next;
            String line = text.substring(from, lineEnd);
            if (line.isBlank()) {
                afterBlank = !isFirst;
            } else {
                int shown = from + line.length() - line.stripLeading().length();
                Place place = places.place(shown, from + line.stripTrailing().length());
                boolean isPoint = Points.isPoint(line) && (isBlock || !isFirst);
                boolean isNumber = NUMBER.matcher(line).matches() && (isBlock || !isFirst);
                points = points == null && isPoint ? place : points;
                numbers = numbers == null && isNumber ? place : numbers;
                paragraph = paragraph == null && afterBlank && !isPoint && !isNumber ? place : paragraph;
                isFirst = false;
                afterBlank = false;
            }
            from = lineEnd + 1;
        }
        return new TextShape(paragraph, points, numbers, isBlock);
    }
}
