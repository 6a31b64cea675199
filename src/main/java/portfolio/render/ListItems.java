package portfolio.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wraps loose text in list items in an element. The renderer would tag text next to a block, such as a nested list, as
 * an item within the item, which PDF/UA does not allow (ISO 14289-1, 7.2).
 */
final class ListItems {

    private static final Pattern BLOCK = Pattern.compile("</?(li|ul|ol|p|pre|blockquote|table|h[1-6]|hr|div)\\b[^>]*>");

    private ListItems() {}

    /** Returns the XHTML with every loose text of a list item in a {@code div}. */
    static String wrapped(String xhtml) {
        StringBuilder out = new StringBuilder();
        Matcher block = BLOCK.matcher(xhtml);
        boolean loose = false;
        int start = 0;
        while (block.find()) {
            String text = xhtml.substring(start, block.start());
            out.append(loose && !text.isBlank() ? "<div>" + text + "</div>" : text)
                    .append(block.group());
            loose = block.group().startsWith("</") || block.group(1).equals("li");
            start = block.end();
        }
        return out.append(xhtml, start, xhtml.length()).toString();
    }
}
