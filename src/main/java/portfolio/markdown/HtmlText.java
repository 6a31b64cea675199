package portfolio.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that contains inline HTML tags and character references, as programs with rich text fields produce it. Only
 * known inline tags count as tags: {@code List<String>} is text.
 */
public final class HtmlText {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(strong|b|em|i|u|code|kbd|samp|tt|del|strike|s|a|span|small|big|sup|sub|font|mark|ins|q|cite|abbr"
                    + "|img|svg|wbr)((?:\\s[^<>]*)?)/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z0-9]{2,31});");
    private static final Pattern ADDRESS =
            Pattern.compile("\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("(?:https?://|mailto:)[^\\s<>]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Map<String, String> MARKS =
            Map.of("strong", "**", "b", "**", "em", "*", "i", "*", "cite", "*", "del", "~~", "strike", "~~", "s", "~~");

    /** An open tag with the Markdown of its content so far. */
    private record Open(String name, String attributes, StringBuilder markdown) {}

    private final String html;

    /**
     * Creates a text.
     *
     * @param html one or more lines, whose line ends are kept
     */
    public HtmlText(String html) {
        this.html = html;
    }

    /** Returns whether a text contains a known tag, or a reference that stands for a character. */
    public static boolean isIn(String text) {
        return TAG.matcher(text).find()
                || REFERENCE
                        .matcher(text)
                        .results()
                        .anyMatch(reference -> !unescaped(reference.group()).equals(reference.group()));
    }

    private static String unescaped(String text) {
        return Escaping.unescapeHtml(text);
    }

    /** Returns the text without tags, with references replaced by their characters. */
    public String plain() {
        return unescaped(TAG.matcher(html).replaceAll("")).replace('\u00A0', ' ');
    }

    /**
     * Returns the text as Markdown: emphasis, struck-out text, code and links. Other tags are dropped and their content
     * is kept.
     */
    public String markdown() {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", "", new StringBuilder()));
        Matcher tags = TAG.matcher(html);
        int end = 0;
        while (tags.find()) {
            addText(open, html.substring(end, tags.start()));
            end = tags.end();
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (tags.group(1).isEmpty() && !name.equals("img") && !name.equals("wbr")) {
                open.push(new Open(name, tags.group(3), new StringBuilder()));
            } else if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
                closeTo(open, name);
            }
        }
        addText(open, html.substring(end));
        while (open.size() > 1) {
            close(open);
        }
        return open.pop().markdown().toString().strip();
    }

    private static void addText(Deque<Open> open, String html) {
        StringBuilder markdown = open.element().markdown();
        String text = unescaped(html).replace('\u00A0', ' ');
        boolean isCode = isCode(open.element());
        markdown.append(isCode ? text : escaped(text));
    }

    private static boolean isCode(Open tag) {
        return tag.name().equals("code")
                || tag.name().equals("kbd")
                || tag.name().equals("samp")
                || tag.name().equals("tt");
    }

    /**
     * Escapes text for Markdown. White space at either end becomes one space, because it separates the text from the
     * tags around it.
     */
    private static String escaped(String text) {
        String bare = text.strip();
        int start = text.indexOf(bare);
        return bare.isEmpty()
                ? (text.isEmpty() ? "" : " ")
                : spaces(text.substring(0, start))
                        + MarkdownText.escape(bare)
                        + spaces(text.substring(start + bare.length()));
    }

    private static String spaces(String white) {
        return white.isEmpty() ? "" : " ";
    }

    private static void closeTo(Deque<Open> open, String name) {
        boolean closed = false;
        while (!closed) {
            closed = open.element().name().equals(name);
            close(open);
        }
    }

    private static void close(Deque<Open> open) {
        Open tag = open.pop();
        String inner = tag.markdown().toString();
        String bare = inner.strip();
        StringBuilder outer = open.element().markdown();
        if (bare.isEmpty()) {
            outer.append(inner.isEmpty() ? "" : " ");
            return;
        }
        String before = Character.isWhitespace(inner.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(inner.charAt(inner.length() - 1)) ? " " : "";
        outer.append(before).append(marked(tag, bare, isCode(open.element()))).append(after);
    }

    private static String marked(Open tag, String inner, boolean withinCode) {
        if (withinCode) {
            return inner;
        }
        if (isCode(tag)) {
            return inner.contains("`")
                    ? MarkdownText.escape(inner)
                    : "`" + SPACE.matcher(inner).replaceAll(" ") + "`";
        }
        if (tag.name().equals("a")) {
            return linked(tag.attributes(), inner);
        }
        String mark = MARKS.getOrDefault(tag.name(), "");
        return mark + inner + mark;
    }

    private static String linked(String attributes, String inner) {
        Matcher address = ADDRESS.matcher(attributes);
        if (!address.find()) {
            return inner;
        }
        String given = address.group(1) != null
                ? address.group(1)
                : address.group(2) != null ? address.group(2) : address.group(3);
        String target = unescaped(given).strip();
        return WEB.matcher(target).matches() ? MarkdownText.link(inner, target) : inner;
    }
}
