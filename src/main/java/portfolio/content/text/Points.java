package portfolio.content.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the lines of points below a list entry. YAML folds all lines of a plain, quoted or {@code >} scalar into
 * one.
 */
public final class Points {

    /** The start of a line that is a point: a hyphen, asterisk or plus with a space after it. */
    private static final Pattern POINT = Pattern.compile("[ \\t]*[-*+][ \\t]+(?=\\S)");

    private Points() {}

    /**
     * Returns the value of a folded scalar with a line break and the original indentation in front of each point; any
     * other value unchanged.
     *
     * @param written the scalar as it is in the file
     * @param value the scalar as YAML reads it
     */
    public static String unfolded(String written, String value) {
        boolean isBlock = written.startsWith(">");
        if (written.indexOf('\n') < 0 || written.startsWith("|")) {
            return value;
        }
        List<String> lines =
                written.stripTrailing().lines().skip(isBlock ? 1 : 0).toList();
        if (lines.stream().skip(1).noneMatch(Points::isPoint)) {
            return value;
        }
        StringBuilder folded = new StringBuilder();
        StringBuilder unfolded = new StringBuilder();
        for (String line : lines) {
            String text = line.strip();
            boolean first = unfolded.isEmpty();
            boolean point = isPoint(line) && !first;
            folded.append(first ? "" : " ").append(text);
            unfolded.append(first ? "" : point ? "\n" + indent(line) : " ").append(text);
        }
        return isBlock || folded.toString().equals(value) ? unfolded.toString() : value;
    }

    /** Returns whether a line starts a point. */
    public static boolean isPoint(String line) {
        Matcher point = POINT.matcher(line);
        return point.lookingAt();
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
