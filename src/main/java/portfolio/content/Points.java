package portfolio.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points below an entry of a list. YAML folds their lines into the text of the entry; the lines are wanted back. */
final class Points {

    /** The start of a line that is a point of a list. */
    private static final Pattern POINT = Pattern.compile("[ \\t]*[-*+][ \\t]+(?=\\S)");

    private Points() {}

    /**
     * The value of a text that YAML folds, with a line end and the indent before each line that starts with a hyphen,
     * an asterisk or a plus; any other value as it is.
     *
     * @param written how it stands in the file
     * @param value as YAML reads it
     */
    static String unfolded(String written, String value) {
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

    /** Whether a line of a text starts a point. */
    static boolean isPoint(String line) {
        Matcher point = POINT.matcher(line);
        return point.lookingAt();
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
