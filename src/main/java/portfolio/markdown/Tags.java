package portfolio.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices for HTML tags, which are shown as text, with the Markdown to write instead. */
final class Tags {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*>", Pattern.DOTALL);

    private static final String EMBED =
            "embedded content is not supported: link to it with [text](https://example.com)";
    private static final String REMOVE = "remove the tag and keep its text";
    private static final String TABLE = "write a table as rows of cells: | cell | cell |";
    private static final String LIST = "start each item on its own line with '- '";

    private static final Map<String, String> HINTS = new HashMap<>();

    static {
        put("write **text** instead", "b", "strong");
        put("write *text* instead", "i", "em", "u", "cite", "var", "dfn", "mark", "big", "ins");
        put("write ~~text~~ instead", "s", "del", "strike");
        put("write `text` instead", "code", "tt", "kbd", "samp");
        put("write [text](https://example.com) instead", "a");
        put("end the line with a backslash '\\' instead", "br");
        put(
                "write ![What it shows](file.png \"Caption\") in a paragraph of its own instead",
                "img",
                "picture",
                "figure",
                "source");
        put("write '---' on a line of its own instead", "hr");
        put("put a blank line between paragraphs instead", "p", "div", "section", "article");
        put(LIST + " instead", "ul", "li");
        put("start each item on its own line with '1. ' instead", "ol");
        put("write '## text' on a line of its own instead", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "details");
        put("start each line with '> ' instead", "blockquote", "q");
        put("put the lines between two lines of ``` instead", "pre");
        put(TABLE, "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption");
        put("write the characters themselves, such as ² or ₂, and remove the tag", "sup", "sub");
        put(REMOVE, "span", "font", "center", "small", "abbr", "time", "nobr", "wbr", "figcaption");
        put(EMBED, "iframe", "video", "audio", "embed", "object", "script", "style", "svg", "canvas", "form", "input");
        put(EMBED, "button", "noscript", "link", "meta");
    }

    private final Map<String, Integer> open = new HashMap<>();

    private static void put(String hint, String... names) {
        for (String name : names) {
            HINTS.put(name, hint);
        }
    }

    /** Records a notice for a tag. An end tag gets one only if its start tag got none. */
    void note(com.vladsch.flexmark.util.sequence.BasedSequence written, Findings findings) {
        Matcher tag = TAG.matcher(written);
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        boolean end = !tag.group(1).isEmpty();
        int level = open.merge(name, end ? -1 : 1, Integer::sum);
        if (end && level >= 0) {
            return;
        }
        String shown = "<" + tag.group(1) + tag.group(2) + ">";
        findings.addNotice(
                "the HTML tag '" + shown + "' is shown as text",
                HINTS.getOrDefault(name, "put it in backticks if it is meant as text: `" + shown + "`"),
                written);
    }
}
