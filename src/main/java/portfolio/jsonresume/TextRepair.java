package portfolio.jsonresume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repair for artefacts of copying in a text: Windows line ends, invisible characters, and HTML blocks and lists.
 * Inline HTML is kept, because its treatment depends on where the text is used.
 */
final class TextRepair {

    private static final Pattern WINDOWS_LINE_END = Pattern.compile("\\r\\n?");

    /** Line and paragraph separators, next line, vertical tab and form feed. */
    private static final Pattern ODD_LINE_END = Pattern.compile("[ \\t]*[\\u2028\\u2029\\u0085\\u000B\\f][ \\t]*");

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** Zero-width spaces, word joiners, soft hyphens, and marks that change the direction of text. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD\\u202A-\\u202E\\u2066-\\u2069]");

    /** A no-break space, unless French typography requires it before a punctuation mark or inside quotes. */
    private static final Pattern UNBROKEN_SPACE = Pattern.compile("(?<!\u00AB)[\\u00A0\\u202F](?![:;!?\u00BB%])");

    private static final Pattern BLOCK_TAG = Pattern.compile(
            "\\s*<(/?)(p|div|br|ul|ol|li|h[1-6]|section|article|blockquote|pre|dl|dt|dd|figure|figcaption|center|table|caption|thead|tbody|tfoot|tr|td|th|hr)(?:\\s[^<>]*)?/?>\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile("(?is)<(script|style)(?:\\s[^<>]*)?>.*?</\\1\\s*>");

    private static final Pattern IMAGE =
            Pattern.compile("(?i)<img\\s(?:[^<>]*?\\s)?alt\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')[^<>]*>");

    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?i)\\s*</t[dh]\\s*>\\s*<t[dh](?:\\s[^<>]*)?>\\s*");

    private static final String POINT = "\n- ";

    private final List<String> done = new ArrayList<>();
    private final String text;

    TextRepair(String text) {
        String lines = replaced(WINDOWS_LINE_END, text, "\n", "its Windows line endings were replaced");
        String ordinary = replaced(ODD_LINE_END, lines, "\n", "its line separators became ordinary line ends");
        String visible = replaced(INVISIBLE, ordinary, "", "invisible characters were removed");
        String spaces = replaced(UNBROKEN_SPACE, visible, " ", "its non-breaking spaces became ordinary spaces");
        String still = replaced(SCRIPT, spaces, "", "its scripts were left out");
        String uncommented = replaced(COMMENT, still, "", "its HTML comments were left out");
        String seen = replaced(IMAGE, uncommented, "$1$2", "its images were replaced by their descriptions");
        this.text = withoutBlockTags(BETWEEN_CELLS.matcher(seen).replaceAll(", "));
    }

    private String replaced(Pattern pattern, String from, String by, String what) {
        String to = pattern.matcher(from).replaceAll(by);
        if (!to.equals(from)) {
            done.add(what);
        }
        return to;
    }

    private String withoutBlockTags(String from) {
        Matcher tags = BLOCK_TAG.matcher(from);
        if (!tags.find()) {
            return from;
        }
        String plain =
                tags.replaceAll(tag -> instead(tag.group(2), !tag.group(1).isEmpty()));
        done.add("its HTML was converted to Markdown");
        String lines = plain.replaceAll("\\n{2,}- ", POINT)
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        // One item alone is no list: a highlight that is an item of HTML is a point already.
        boolean isOneItem = plain.startsWith(POINT) && plain.indexOf(POINT, 1) < 0;
        return isOneItem ? lines.substring(POINT.strip().length()).strip() : lines;
    }

    private static String instead(String name, boolean ends) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "td", "th" -> "";
            case "li" -> ends ? "" : POINT;
            case "br", "tr", "dd" -> "\n";
            case "ul", "ol" -> ends ? "\n\n" : "\n";
            default -> "\n\n";
        };
    }

    /** Returns the repaired text. */
    String text() {
        return text;
    }

    /** Returns the repairs made, as clauses; empty if there were none. */
    List<String> done() {
        return done;
    }
}
