package portfolio.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lines;
import portfolio.source.Place;

/**
 * What the lines of a text in YAML look like to its author: YAML and Markdown would join them into one.
 *
 * @param paragraph the first line of a second paragraph; absent when there is one only
 * @param points the first line that is a point of a list; absent without a list
 * @param numbers the first line of a numbered list; absent without one
 * @param isBlock whether it is written as a block, whose line ends count
 */
record TextShape(
        @Nullable Place paragraph,
        @Nullable Place points,
        @Nullable Place numbers,
        boolean isBlock) {

    /** Most texts. */
    static final TextShape LINE = new TextShape(null, null, null, false);

    /** Only 1 can start a list below other text (CommonMark 5.3): a line may well start with a year. */
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*1[.)][ \\t]+\\S.*");

    /**
     * The shape of a stretch of a file.
     *
     * @param text the text of the file
     * @param start where the value starts, with its quotes or the sign of a block
     * @param end where it ends
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
