package portfolio.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown syntax (CommonMark 0.31, and the tables and strikethrough of GitHub). */
public final class MarkdownText {

    /** What has a meaning anywhere in a line; an underscore or ampersand only beside certain others. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[\\\\`*\\[\\]<|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?[A-Za-z0-9]{1,40};)|(?<=[ \\t])#|!(?=\\[)");

    /** What makes a block of a line, or a heading or table of the line before it. */
    private static final Pattern BLOCK_START = Pattern.compile("^([-+](?=$|[ :-])|#|>|=|:(?=-))");

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])(?=$| )");

    /** White space that would be lost, and characters that are none. */
    private static final Pattern LOST =
            Pattern.compile("^[\\s\\h\\v]|[\\s\\h\\v]$|[\\p{Cc}\\u2028\\u2029]|(?<=[ ])[ ]");

    private static final Pattern LINE_FEED = Pattern.compile("\n");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private static final String SPACE = "&#32;";

    /** How this program labels footnotes. */
    private static final Pattern NOTES = Pattern.compile("(?<!\\\\)\\[\\^note-(\\d+)\\](:(?= ))?");

    private MarkdownText() {}

    /**
     * Plain text as Markdown that shows exactly it, wherever in a line it is put. Its line ends become hard line
     * breaks.
     */
    public static String escape(String text) {
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) == '\n') {
            last--;
        }
        String lines = LINE_FEED
                .splitAsStream(text.substring(0, last))
                .map(MarkdownText::line)
                .collect(Collectors.joining("\\\n"));
        return lines + "&#10;".repeat(text.length() - last);
    }

    private static String line(String line) {
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        String block = BLOCK_START.matcher(escaped).replaceFirst("\\\\$1");
        String number = NUMBERED.matcher(block).replaceFirst("$1\\\\$2");
        return LOST.matcher(number).replaceAll(lost -> "&#" + (int) lost.group().charAt(0) + ";");
    }

    /**
     * Adds a run of plain text to the Markdown of a line. A space at either end stays one where it stands between
     * words.
     */
    static void appendRun(StringBuilder markdown, String text) {
        String escaped = escape(text);
        boolean within = !markdown.isEmpty() && !Character.isWhitespace(markdown.charAt(markdown.length() - 1));
        String start = within && escaped.startsWith(SPACE) ? " " + escaped.substring(SPACE.length()) : escaped;
        int end = start.length() - SPACE.length();
        boolean space = end > 0 && start.endsWith(SPACE) && start.charAt(end - 1) != ' ';
        markdown.append(space ? start.substring(0, end) + " " : start);
    }

    /** The Markdown of a whole line, whose last space would be lost. */
    static String whole(String markdown) {
        return markdown.endsWith(" ") ? markdown.substring(0, markdown.length() - 1) + SPACE : markdown;
    }

    /** A link; its text is Markdown already. */
    public static String link(String markdown, String destination) {
        return "[" + markdown + "](" + destination(destination) + ")";
    }

    private static String destination(String address) {
        String plain =
                address.replace("\\", "\\\\").replace(" ", "%20").replaceAll("&(?=#?[A-Za-z0-9]{1,40};)", "\\\\&");
        boolean bare = !plain.isEmpty() && plain.matches("[^\\s<>()\\p{Cc}]+");
        return bare ? plain : "<" + plain.replace("<", "\\<").replace(">", "\\>") + ">";
    }

    /** A reference to a footnote; with a colon behind it, the start of the footnote. */
    static String noteMark(int number) {
        return "[^note-" + number + "]";
    }

    /**
     * Markdown that this program wrote, with numbers in brackets for its footnotes: so each part of it can be read
     * without the others.
     */
    public static String withPlainNotes(String markdown) {
        return NOTES.matcher(markdown).replaceAll("\\\\[$1\\\\]");
    }

    /** Code within a line. */
    static String code(String code) {
        String fence = "`".repeat(longestRun(code) + 1);
        boolean padded = code.startsWith("`")
                || code.endsWith("`")
                || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String pad = padded ? " " : "";
        return fence + pad + code + pad + fence;
    }

    /** Lines of code. */
    static String codeBlock(String language, String code) {
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language.replace("`", "") + "\n" + code + (code.isEmpty() || code.endsWith("\n") ? "" : "\n")
                + fence;
    }

    private static int longestRun(String code) {
        Matcher runs = BACKTICKS.matcher(code);
        int longest = 0;
        while (runs.find()) {
            longest = Math.max(longest, runs.group().length());
        }
        return longest;
    }

    /** A block under a marker: the first line after the marker, the others as far from the margin. */
    public static String hanging(String marker, String block) {
        return marker + block.replaceAll("\\n(?=[^\\n])", "\n" + " ".repeat(marker.length()));
    }
}
