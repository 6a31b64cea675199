package portfolio.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A block of a Markdown text: a part that occupies lines of its own, such as a paragraph or a list. */
sealed interface Block {

    void appendHtml(StringBuilder html, Setting setting);

    /** Returns the text without markup and without a line end at the end; empty if nothing is left. */
    String plain(Markup markup);

    /** Returns the block as Markdown, without a line end at the end. */
    String markdown(Setting setting);

    static String plain(List<Block> blocks, Markup markup) {
        return blocks.stream()
                .map(block -> block.plain(markup))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    static String markdown(List<Block> blocks, Setting setting) {
        return blocks.stream()
                .map(block -> block.markdown(setting))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * The context in which a text is shown.
     *
     * @param markup the link targets and highlighting of the page
     * @param level the HTML level of a level-2 heading of the text
     * @param idPrefix the prefix of each heading's id
     */
    record Setting(Markup markup, int level, String idPrefix) {

        /** Returns the level of a heading of the text on the page, at most 6. */
        int level(Heading heading) {
            return Math.min(6, level + Math.max(0, heading.level() - 2));
        }
    }

    /**
     * A paragraph.
     *
     * @param tight whether it is in a list without blank lines, where it gets no {@code <p>} element
     */
    record Paragraph(boolean tight, List<Phrase> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            String text = Phrase.html(content, setting.markup());
            html.append(tight ? text : "<p>" + text + "</p>\n");
        }

        @Override
        public String plain(Markup markup) {
            return Phrase.plain(content);
        }

        @Override
        public String markdown(Setting setting) {
            return Phrase.markdown(content, setting.markup());
        }
    }

    /** One figure, or a gallery of several: pictures in a paragraph of their own. The page decides how they look. */
    record Figures(List<Figure> figures) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append(setting.markup().figures(figures));
        }

        @Override
        public String plain(Markup markup) {
            return figures.stream()
                    .map(figure -> figure.plain(markup))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown(Setting setting) {
            return figures.stream()
                    .map(figure -> figure.markdown(setting.markup()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** A heading. Level 1 is shown like level 2, because the page has its own level-1 heading. */
    record Title(Heading heading, List<Phrase> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            int level = setting.level(heading);
            html.append("<h").append(level).append(" id=\"");
            html.append(Html.escape(setting.idPrefix() + heading.id())).append("\">");
            html.append(Phrase.html(content, new Phrase.Literal(setting.markup())));
            html.append("</h").append(level).append(">\n");
        }

        @Override
        public String plain(Markup markup) {
            return heading.text();
        }

        @Override
        public String markdown(Setting setting) {
            String text = Phrase.markdown(content, setting.markup()).replace("\\\n", " ");
            return "#".repeat(setting.level(heading)) + " " + text;
        }
    }

    /** A block quotation. */
    record Quote(List<Block> content) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<blockquote>\n");
            content.forEach(block -> block.appendHtml(html, setting));
            html.append("</blockquote>\n");
        }

        @Override
        public String plain(Markup markup) {
            return Block.plain(content, markup);
        }

        @Override
        public String markdown(Setting setting) {
            return Block.markdown(content, setting).replaceAll("(?m)^", "> ");
        }
    }

    /** An alert in GitHub's syntax: a highlighted block under a word such as "Note". */
    record Alert(Kind kind, List<Block> content) implements Block {

        /** The kind of alert. */
        enum Kind {
            NOTE(Markup.Word.NOTE),
            TIP(Markup.Word.TIP),
            IMPORTANT(Markup.Word.IMPORTANT),
            WARNING(Markup.Word.WARNING),
            CAUTION(Markup.Word.CAUTION);

            final Markup.Word word;

            Kind(Markup.Word word) {
                this.word = word;
            }
        }

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<div class=\"alert\" role=\"note\">\n<p class=\"kicker\">")
                    .append(Html.escape(setting.markup().word(kind.word)))
                    .append("</p>\n");
            content.forEach(block -> block.appendHtml(html, setting));
            html.append("</div>\n");
        }

        @Override
        public String plain(Markup markup) {
            return markup.word(kind.word) + ": " + Block.plain(content, markup);
        }

        @Override
        public String markdown(Setting setting) {
            return ("[!" + kind.name() + "]\n" + Block.markdown(content, setting)).replaceAll("(?m)^", "> ");
        }
    }

    /** The footnotes at the end of a text, numbered from 1. */
    record Notes(List<List<Block>> notes) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<ol class=\"notes\">\n");
            for (int i = 0; i < notes.size(); i++) {
                html.append("<li id=\"")
                        .append(Html.escape(setting.idPrefix() + Phrase.NoteMark.id(i + 1)))
                        .append("\">");
                notes.get(i).forEach(block -> block.appendHtml(html, setting));
                html.append("</li>\n");
            }
            html.append("</ol>\n");
        }

        @Override
        public String plain(Markup markup) {
            return notes.stream().map(blocks -> Block.plain(blocks, markup)).collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown(Setting setting) {
            return IntStream.range(0, notes.size())
                    .mapToObj(i -> MarkdownText.noteMark(i + 1) + ": "
                            + MarkdownText.hanging("    ", Block.markdown(notes.get(i), setting))
                                    .strip())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /** A bullet list. */
    record BulletList(List<List<Block>> items) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<ul>\n");
            Items.appendHtml(html, items, setting);
            html.append("</ul>\n");
        }

        @Override
        public String plain(Markup markup) {
            return Items.plain(items, markup, number -> "- ");
        }

        @Override
        public String markdown(Setting setting) {
            return Items.markdown(items, number -> "- ", setting);
        }
    }

    /** A numbered list that starts at {@code start}. */
    record NumberedList(int start, List<List<Block>> items) implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
            Items.appendHtml(html, items, setting);
            html.append("</ol>\n");
        }

        @Override
        public String plain(Markup markup) {
            return Items.plain(items, markup, number -> start + number + ". ");
        }

        @Override
        public String markdown(Setting setting) {
            return Items.markdown(items, number -> start + number + ". ", setting);
        }
    }

    /**
     * A code block.
     *
     * @param language the language as it was written after the fence; may be empty
     */
    record CodeBlock(String language, String code) implements Block {

        private static final Pattern NOT_IN_A_CLASS = Pattern.compile("[^a-z0-9+-]");

        /**
         * Appends the HTML. The block is focusable, so that long lines can be scrolled with the keyboard (WCAG 2.1.1).
         */
        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            String name =
                    NOT_IN_A_CLASS.matcher(language.toLowerCase(Locale.ROOT)).replaceAll("");
            html.append("<pre tabindex=\"0\"><code");
            html.append(name.isEmpty() ? "" : " class=\"language-" + name + "\"");
            html.append('>').append(Html.escape(code)).append("</code></pre>\n");
        }

        @Override
        public String plain(Markup markup) {
            return code.stripTrailing();
        }

        @Override
        public String markdown(Setting setting) {
            return MarkdownText.codeBlock(language, code);
        }
    }

    /** A thematic break. */
    record Rule() implements Block {

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<hr>\n");
        }

        @Override
        public String plain(Markup markup) {
            return "";
        }

        @Override
        public String markdown(Setting setting) {
            return "---";
        }
    }

    /**
     * A table with one header row.
     *
     * @param columns the alignment of each column
     */
    record Table(List<Alignment> columns, List<List<Phrase>> head, List<List<List<Phrase>>> rows) implements Block {

        private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");

        /** The alignment of the cells of a column. */
        enum Alignment {
            NONE("", "---"),
            START("", ":---"),
            CENTER(" class=\"center\"", ":---:"),
            END(" class=\"end\"", "---:");

            private final String attribute;
            private final String rule;

            Alignment(String attribute, String rule) {
                this.attribute = attribute;
                this.rule = rule;
            }
        }

        @Override
        public void appendHtml(StringBuilder html, Setting setting) {
            html.append("<table>\n<thead>\n");
            appendRow(html, "th scope=\"col\"", head, "</th>", setting.markup());
            html.append("</thead>\n<tbody>\n");
            rows.forEach(row -> appendRow(html, "td", row, "</td>", setting.markup()));
            html.append("</tbody>\n</table>\n");
        }

        @Override
        public String plain(Markup markup) {
            return Stream.concat(Stream.of(head), rows.stream())
                    .map(row -> row.stream().map(Phrase::line).collect(Collectors.joining(" | ")))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public String markdown(Setting setting) {
            String rule = columns.stream().map(column -> column.rule).collect(Collectors.joining(" | ", "| ", " |"));
            return Stream.concat(
                            Stream.of(row(head, setting.markup()), rule),
                            rows.stream().map(row -> row(row, setting.markup())))
                    .collect(Collectors.joining("\n"));
        }

        private static String row(List<List<Phrase>> cells, Markup markup) {
            return cells.stream()
                    .map(cell ->
                            UNESCAPED_BAR.matcher(Phrase.markdown(cell, markup)).replaceAll("\\\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |"));
        }

        private void appendRow(
                StringBuilder html, String element, List<List<Phrase>> cells, String end, Markup markup) {
            html.append("<tr>");
            for (int i = 0; i < cells.size(); i++) {
                html.append('<')
                        .append(element)
                        .append(columns.get(i).attribute)
                        .append('>');
                html.append(Phrase.html(cells.get(i), markup)).append(end);
            }
            html.append("</tr>\n");
        }
    }
}
