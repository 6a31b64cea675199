package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text whose lines are partly points: each starts with a hyphen or another bullet, and at least one stands at the
 * start of a further line.
 *
 * @param before the lines before the first point; empty when there are none
 * @param points without their bullets, each on one line
 * @param after what follows the last point after an empty line; empty when nothing does
 */
public record PointList(String before, List<String> points, String after) {

    private static final String BULLET = "[ \\t]*[-*•·‣▪●◦○■□➢➤►▸–—][ \\t]+(?=\\S)";
    private static final Pattern FURTHER_POINT = Pattern.compile("\\n" + BULLET);
    private static final Pattern POINT = Pattern.compile("^" + BULLET);

    public PointList {
        points = List.copyOf(points);
    }

    /** The points of a text; empty when it has none. */
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

    /** What stands between two points belongs to the first. */
    private static void appendTo(List<String> points, StringBuilder between) {
        String text = between.toString().strip().replaceAll("\\s*\\n\\s*", " ");
        if (!text.isEmpty()) {
            points.set(points.size() - 1, points.get(points.size() - 1) + " " + text);
        }
        between.setLength(0);
    }
}
