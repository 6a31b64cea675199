package portfolio.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Output of Markdown syntax (CommonMark 0.31 with GitHub's tables and strikethrough). */
public final class MarkdownText {

    /**
     * Characters that may be markup anywhere in a line. An underscore, ampersand, number sign or exclamation mark
     * counts only next to certain characters.
     */
    private static final Pattern SPECIAL = Pattern.compile(
            "[\\\\`*\\[\\]<|~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?[A-Za-z0-9]{1,40};)|(?<=[ \\t])#|!(?=\\[)");

    /** The start of a line that would begin a block, or would turn the line before into a heading or table. */
    private static final Pattern BLOCK_START = Pattern.compile("^([-+](?=$|[ :-])|#|>|=|:(?=-))");

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,9})([.)])(?=$| )");

    /** White space that Markdown would drop, and control characters. */
    private static final Pattern LOST =
            Pattern.compile("^[\\s\\h\\v]|[\\s\\h\\v]$|[\\p{Cc}\\u2028\\u2029]|(?<=[ ])[ ]");

    private static final Pattern LINE_FEED = Pattern.compile("\n");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private static final String SPACE = "&#32;";

    /** A footnote reference as {@link #noteMark} writes it, and the colon that starts the footnote itself (group 2). */
    private static final Pattern NOTES = Pattern.compile("(?<!\\\\)\\[\\^note-(\\d+)\\](:(?= ))?");

    private MarkdownText() {}

    /**
     * Escapes plain text so that Markdown renders exactly this text anywhere in a line. Line ends become hard line
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
     * Appends plain text to the Markdown of a line. A space at either end is kept as a space between words, and is
     * written as an entity elsewhere.
     */
    static void appendRun(StringBuilder markdown, String text) {
        String escaped = escape(text);
        boolean within = !markdown.isEmpty() && !Character.isWhitespace(markdown.charAt(markdown.length() - 1));
        String start = within && escaped.startsWith(SPACE) ? " " + escaped.substring(SPACE.length()) : escaped;
        int end = start.length() - SPACE.length();
        boolean space = end > 0 && start.endsWith(SPACE) && start.charAt(end - 1) != ' ';
        markdown.append(space ? start.substring(0, end) + " " : start);
    }

    /** Completes the Markdown of a line. A space at its end, which Markdown would drop, becomes an entity. */
    static String whole(String markdown) {
        return markdown.endsWith(" ") ? markdown.substring(0, markdown.length() - 1) + SPACE : markdown;
    }

    /** Returns a link. Its text must already be Markdown. */
    public static String link(String markdown, String destination) {
        return "[" + markdown + "](" + destination(destination) + ")";
    }

    private static String destination(String address) {
        String plain =
                address.replace("\\", "\\\\").replace(" ", "%20").replaceAll("&(?=#?[A-Za-z0-9]{1,40};)", "\\\\&");
        boolean bare = !plain.isEmpty() && plain.matches("[^\\s<>()\\p{Cc}]+");
        return bare ? plain : "<" + plain.replace("<", "\\<").replace(">", "\\>") + ">";
    }

    /** Returns a reference to a footnote. Followed by a colon, it starts the footnote itself. */
    static String noteMark(int number) {
        return "[^note-" + number + "]";
    }

    /**
     * Replaces footnote references in Markdown written by this class with plain numbers in brackets, so that parts of
     * it can be read separately from the footnotes.
     */
    public static String withPlainNotes(String markdown) {
        return NOTES.matcher(markdown).replaceAll("\\\\[$1\\\\]");
    }

    /** Returns a code span. Its fence is longer than any run of backticks in the code. */
    static String code(String code) {
        String fence = "`".repeat(longestRun(code) + 1);
        boolean padded = code.startsWith("`")
                || code.endsWith("`")
                || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String pad = padded ? " " : "";
        return fence + pad + code + pad + fence;
    }

    /** Returns a fenced code block. Its fence is longer than any run of backticks in the code. */
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

    /** Puts a marker before a block, and indents the other lines by the width of the marker. */
    public static String hanging(String marker, String block) {
        return marker + block.replaceAll("\\n(?=[^\\n])", "\n" + " ".repeat(marker.length()));
    }
}
