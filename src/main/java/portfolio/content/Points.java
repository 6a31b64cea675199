package portfolio.content;

/** Points below an entry of a list. YAML folds their lines into the text of the entry; the lines are wanted back. */
final class Points {

    private static final String POINT = "- ";

    private Points() {}

    /**
     * The value of a text without quotes, with a line end and the indent before each line that starts with a hyphen;
     * any other value as it is.
     *
     * @param written how it stands in the file
     * @param value as YAML reads it
     */
    static String unfolded(String written, String value) {
        if (written.indexOf('\n') < 0 || written.startsWith("|") || written.startsWith(">") || !value.contains(POINT)) {
            return value;
        }
        StringBuilder folded = new StringBuilder();
        StringBuilder unfolded = new StringBuilder();
        for (String line : written.stripTrailing().lines().toList()) {
            String text = line.strip();
            boolean first = unfolded.isEmpty();
            folded.append(first ? "" : " ").append(text);
            boolean point = text.startsWith(POINT) && !first;
            String before = point ? "\n" + line.substring(0, line.indexOf('-')) : " ";
            unfolded.append(first ? "" : before).append(text);
        }
        return folded.toString().equals(value) ? unfolded.toString() : value;
    }
}
