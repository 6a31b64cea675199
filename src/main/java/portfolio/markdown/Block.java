package portfolio.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A part of a text that stands on lines of its own. */
sealed interface Block {

    void appendHtml(StringBuilder html, Setting setting);

    /**
     * The page a text is shown on.
     *
     * @param markup what depends on that page
     * @param level the HTML level of a level-2 heading of the text
     * @param idPrefix put before every heading's id
     */
    record Setting(Markup markup, int level, String idPrefix) {}

    /**
     * A paragraph.
     *
     * @param tight whether it stands in a list without blank lines, where it gets no element of its own
     */
    record Paragraph(boolean tight, List<Phrase> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            String text = Phrase.html(content, setting.markup());
            html.append(tight ? text : "<p>" + text + "</p>\n");
        }
    }

    /** A heading; level 1 is shown like level 2, since the page has its own. */
    record Title(Heading heading, List<Phrase> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            int level = Math.min(6, setting.level() + Math.max(0, heading.level() - 2));
            html.append("<h").append(level).append(" id=\"");
            html.append(Html.escape(setting.idPrefix() + heading.id())).append("\">");
            html.append(Phrase.html(content, new Phrase.Literal(setting.markup())));
            html.append("</h").append(level).append(">\n");
        }
    }

    /** A quotation. */
    record Quote(List<Block> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<blockquote>\n");
            content.forEach(block -> block.appendHtml(html, setting));
            html.append("</blockquote>\n");
        }
    }

    /** A bullet list. */
    record BulletList(List<List<Block>> items) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<ul>\n");
            appendItems(html, items, setting);
            html.append("</ul>\n");
        }
    }

    /** A numbered list that counts from {@code start}. */
    record NumberedList(int start, List<List<Block>> items) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
            appendItems(html, items, setting);
            html.append("</ol>\n");
        }
    }

    /**
     * Lines of code.
     *
     * @param language as it was written; may be empty
     */
    record CodeBlock(String language, String code) implements Block {

        private static final Pattern NOT_IN_A_CLASS = Pattern.compile("[^a-z0-9+-]");

        /** It can be focused, so that a long line can be scrolled by keyboard (WCAG 2.1.1). */
        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            String name =
                    NOT_IN_A_CLASS.matcher(language.toLowerCase(Locale.ROOT)).replaceAll("");
            html.append("<pre tabindex=\"0\"><code");
            html.append(name.isEmpty() ? "" : " class=\"language-" + name + "\"");
            html.append('>').append(Html.escape(code)).append("</code></pre>\n");
        }
    }

    /** A rule between two parts of a text. */
    record Rule() implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<hr>\n");
        }
    }

    /** A table with one row of column headings. */
    record Table(List<List<Phrase>> head, List<List<List<Phrase>>> rows) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<table>\n<thead>\n");
            appendRow(html, "<th scope=\"col\">", head, "</th>", setting.markup());
            html.append("</thead>\n<tbody>\n");
            rows.forEach(row -> appendRow(html, "<td>", row, "</td>", setting.markup()));
            html.append("</tbody>\n</table>\n");
        }

        private static void appendRow(
                StringBuilder html, String start, List<List<Phrase>> cells, String end, Markup markup) {
            html.append("<tr>");
            for (List<Phrase> cell : cells) {
                html.append(start).append(Phrase.html(cell, markup)).append(end);
            }
            html.append("</tr>\n");
        }
    }

    private static void appendItems(StringBuilder html, List<List<Block>> items, Setting setting) {
        for (List<Block> item : items) {
            html.append("<li>");
            item.forEach(block -> block.appendHtml(html, setting));
            html.append("</li>\n");
        }
    }
}
