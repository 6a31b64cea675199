package portfolio.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.Lines;
import portfolio.source.Place;

/**
 * The shape of a multi-line scalar as its author sees it. YAML and Markdown would join its lines, so a list or a second
 * paragraph would be lost. The lines are those of the file, or those of a value that {@code \n} escapes break.
 *
 * @param paragraph the first line of a second paragraph; null if there is none
 * @param points the first line that is a point of a list; null if there is none
 * @param heading the first line that is a heading; null if there is none
 * @param numbers the first line of a numbered list; null if there is none
 * @param isBlock whether it is a block scalar, started by {@code |} or {@code >}
 */
public record TextShape(
        @Nullable Place paragraph,
        @Nullable Place points,
        @Nullable Place numbers,
        @Nullable Place heading,
        boolean isBlock) {

    /** The shape of a text on a single line. */
    public static final TextShape LINE = new TextShape(null, null, null, null, false);

    /**
     * The first item of a numbered list. Only 1 can start a list below other text (CommonMark 5.3), because a line of
     * text may start with a number such as a year.
     */
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*1[.)][ \\t]+\\S.*");

    /** A heading: one to six number signs and a space. */
    private static final Pattern HEADING = Pattern.compile("[ \\t]*#{1,6}[ \\t]+\\S.*");

    /** A line of the text, and where it is. */
    private record Line(String text, Place place) {}

    /**
     * Returns the shape that also counts the lines into which escapes break the value. A block scalar has no escapes.
     *
     * @param value the value
     * @param place the location of the scalar, which is where all its lines are
     */
    public TextShape withEscapes(String value, Place place) {
        List<Line> lines =
                value.strip().lines().map(line -> new Line(line, place)).toList();
        if (isBlock || lines.size() < 2) {
            return this;
        }
        TextShape shown = of(lines, true, false);
        return new TextShape(
                paragraph == null ? shown.paragraph : paragraph,
                points == null ? shown.points : points,
                numbers == null ? shown.numbers : numbers,
                heading == null ? shown.heading : heading,
                false);
    }

    /**
     * Returns the shape of a scalar.
     *
     * @param text the text of the file
     * @param start the offset at which the scalar starts, including its quote or block indicator
     * @param end the offset at which it ends
     * @param places the line index of the file
     */
    public static TextShape of(String text, int start, int end, Lines places) {
        String written = text.substring(start, end).stripTrailing();
        if (written.indexOf('\n') < 0) {
            return LINE;
        }
        boolean isBlock = written.startsWith("|") || written.startsWith(">");
        List<Line> lines = new ArrayList<>();
        int from = isBlock ? text.indexOf('\n', start) + 1 : start;
        while (from < end) {
            int next = text.indexOf('\n', from);
            int lineEnd = next < 0 || next > end ? end : next;
            String line = text.substring(from, lineEnd);
            int shown = from + line.length() - line.stripLeading().length();
            int shownEnd = Math.max(shown, from + line.stripTrailing().length());
            lines.add(new Line(line, places.place(shown, shownEnd)));
            from = lineEnd + 1;
        }
        return of(lines, isBlock, isBlock);
    }

    /**
     * Returns the shape of lines.
     *
     * @param isAsShown whether Markdown sees the lines as they are. Those of other scalars start after a quote or a
     *     key, and are joined, so that the first is no point and none is a heading
     */
    private static TextShape of(List<Line> lines, boolean isAsShown, boolean isBlock) {
        Place paragraph = null;
        Place points = null;
        Place numbers = null;
        Place heading = null;
        boolean isOnly = lines.stream().filter(line -> !line.text().isBlank()).count() == 1;
        boolean isFirst = true;
        boolean afterBlank = false;
        for (Line line : lines) {
            String text = line.text();
            if (text.isBlank()) {
                afterBlank = true;
                continue;
            }
            boolean isPoint = Points.isPoint(text) && (isAsShown || !isFirst);
            boolean isNumber = NUMBER.matcher(text).matches() && (isAsShown || !isFirst);
            boolean isHeading = isAsShown && !isOnly && HEADING.matcher(text).matches();
            points = points == null && isPoint ? line.place() : points;
            numbers = numbers == null && isNumber ? line.place() : numbers;
            heading = heading == null && isHeading ? line.place() : heading;
            boolean isParagraph = afterBlank && !isFirst && !isPoint && !isNumber;
            paragraph = paragraph == null && isParagraph ? line.place() : paragraph;
            isFirst = false;
            afterBlank = false;
        }
        return new TextShape(paragraph, points, numbers, heading, isBlock);
    }
}
