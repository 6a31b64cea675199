package portfolio.content;

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
record TextShape(
        @Nullable Place paragraph,
        @Nullable Place points,
        @Nullable Place numbers,
        @Nullable Place heading,
        boolean isBlock) {

    /** The shape of a text on a single line. */
    static final TextShape LINE = new TextShape(null, null, null, null, false);

    /**
     * The first item of a numbered list. Only 1 can start a list below other text (CommonMark 5.3), because a line of
     * text may start with a number such as a year.
     */
    private static final Pattern NUMBER = Pattern.compile("[ \\t]*1[.)][ \\t]+\\S.*");

    /** A heading: one to six number signs and a space. */
    private static final Pattern HEADING = Pattern.compile("[ \\t]*#{1,6}[ \\t]+\\S.*");

    /**
     * Returns the shape that also counts the lines into which escapes break the value. A block scalar has no escapes.
     *
     * @param value the value
     * @param place the location of the scalar, which is where all its lines are
     */
    TextShape withEscapes(String value, Place place) {
        if (isBlock) {
            return this;
        }
        List<String> shown = value.strip().lines().toList();
        if (shown.size() < 2) {
            return this;
        }
        boolean hasParagraph = false;
        boolean afterBlank = false;
        for (String line : shown) {
            hasParagraph |= afterBlank
                    && !line.isBlank()
                    && !Points.isPoint(line)
                    && !NUMBER.matcher(line).matches();
            afterBlank = line.isBlank();
        }
        return new TextShape(
                paragraph == null && hasParagraph ? place : paragraph,
                points == null && shown.stream().anyMatch(Points::isPoint) ? place : points,
                numbers == null && shown.stream().anyMatch(NUMBER.asMatchPredicate()) ? place : numbers,
                heading == null && shown.stream().anyMatch(HEADING.asMatchPredicate()) ? place : heading,
                isBlock);
    }

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
        Place heading = null;
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
                boolean isHeading = isBlock && HEADING.matcher(line).matches();
                boolean isOnly = isFirst && text.substring(lineEnd, end).isBlank();
                heading = heading == null && isHeading && !isOnly ? place : heading;
                paragraph = paragraph == null && afterBlank && !isPoint && !isNumber ? place : paragraph;
                isFirst = false;
                afterBlank = false;
            }
            from = lineEnd + 1;
        }
        return new TextShape(paragraph, points, numbers, heading, isBlock);
    }
}
