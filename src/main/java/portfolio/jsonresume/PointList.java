package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text with a bullet list in it. A line that starts with a hyphen or another bullet is a point; at least one line
 * after the first has to be one.
 *
 * @param before the text before the first point; empty if there is none
 * @param points the points without their bullets, each on one line
 * @param after the text after the last point and an empty line; empty if there is none
 */
public record PointList(String before, List<String> points, String after) {

    private static final String BULLET = "[ \\t]*[-*•·‣▪●◦○■□➢➤►▸–—][ \\t]+(?=\\S)";
    private static final Pattern FURTHER_POINT = Pattern.compile("\\n" + BULLET);
    private static final Pattern POINT = Pattern.compile("^" + BULLET);

    public PointList {
        points = List.copyOf(points);
    }

    /** Returns whether a text has points that are indented more than the first one. */
    public static boolean isNested(String text) {
        int[] indents = text.lines()
                .filter(line -> POINT.matcher(line).find())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .toArray();
        return Arrays.stream(indents).anyMatch(indent -> indent > indents[0]);
    }

    /** Divides a text into its points and the text around them; empty if there are no points. */
    public static Optional<PointList> of(String text) {
        if (!FURTHER_POINT.matcher(text).find()) {
            return Optional.empty();
        }
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        List<String> points = new ArrayList<>();
        boolean parted = false;
        for (String line : text.split("\n", -1)) {
            boolean isPoint = POINT.matcher(line).find();
            if (isPoint) {
                appendTo(points, after);
                points.add(POINT.matcher(line).replaceFirst("").strip());
            } else if (points.isEmpty()) {
                before.append(line).append('\n');
            } else if (line.isBlank() || parted) {
                after.append(line).append('\n');
            } else {
                points.set(points.size() - 1, points.get(points.size() - 1) + " " + line.strip());
            }
            parted = !isPoint && !points.isEmpty() && (parted || line.isBlank());
        }
        return Optional.of(new PointList(
                before.toString().strip(), points, after.toString().strip()));
    }

    /** Adds the paragraph between two points as a point of its own. */
    private static void appendTo(List<String> points, StringBuilder between) {
        String text = between.toString().strip().replaceAll("\\s*\\n\\s*", " ");
        if (!text.isEmpty()) {
            points.add(text);
        }
        between.setLength(0);
    }
}
