package portfolio.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** A part of one line of text. */
sealed interface Phrase {

    void appendHtml(StringBuilder html, Markup markup);

    void appendPlain(StringBuilder plain);

    void appendMarkdown(StringBuilder markdown, Markup markup);

    static String html(List<Phrase> phrases, Markup markup) {
        StringBuilder html = new StringBuilder();
        phrases.forEach(phrase -> phrase.appendHtml(html, markup));
        return html.toString();
    }

    static String plain(List<Phrase> phrases) {
        StringBuilder plain = new StringBuilder();
        phrases.forEach(phrase -> phrase.appendPlain(plain));
        return plain.toString();
    }

    /** The plain text on one line. */
    static String line(List<Phrase> phrases) {
        return plain(phrases).replace('\n', ' ');
    }

    /** What is left for a reader who does not see the footnotes. */
    static List<Phrase> withoutNotes(List<Phrase> phrases) {
        return phrases.stream()
                .filter(phrase -> !(phrase instanceof NoteMark))
                .map(phrase -> phrase instanceof Emphasis emphasis
                        ? new Emphasis(emphasis.element(), withoutNotes(emphasis.content()))
                        : phrase)
                .toList();
    }

    static String markdown(List<Phrase> phrases, Markup markup) {
        StringBuilder markdown = new StringBuilder();
        phrases.forEach(phrase -> phrase.appendMarkdown(markdown, markup));
        return MarkdownText.whole(markdown.toString());
    }

    /** A run of plain text, as long as possible, so that a term in it is never split. */
    record Text(String text) implements Phrase {

        /** What readers of Markdown show as one space; a text to read has no entities for it. */
        private static final Pattern BLANKS = Pattern.compile("[ \\t\\u2028\\u2029]+");

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append(markup.text(text));
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(text);
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            MarkdownText.appendRun(markdown, BLANKS.matcher(text).replaceAll(" "));
        }
    }

    /** A piece of code within a sentence. */
    record Code(String text) implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<code>").append(Html.escape(text)).append("</code>");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(text);
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append(MarkdownText.code(text));
        }
    }

    /**
     * Text that stands out.
     *
     * @param element the HTML element, {@code em} or {@code strong}
     */
    record Emphasis(String element, List<Phrase> content) implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append('<').append(element).append('>');
            content.forEach(phrase -> phrase.appendHtml(html, markup));
            html.append("</").append(element).append('>');
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(phrase -> phrase.appendPlain(plain));
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            String mark = element.equals("strong") ? "**" : "*";
            markdown.append(mark).append(Phrase.markdown(content, markup)).append(mark);
        }
    }

    /** Text that is struck out. Plain text keeps the tildes: without them it would say the opposite. */
    record Struck(List<Phrase> content) implements Phrase {

        static final String MARK = "~~";

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<del>");
            content.forEach(phrase -> phrase.appendHtml(html, markup));
            html.append("</del>");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(MARK);
            content.forEach(phrase -> phrase.appendPlain(plain));
            plain.append(MARK);
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append(MARK).append(Phrase.markdown(content, markup)).append(MARK);
        }
    }

    /** The box at the start of an item of a task list. */
    record Box(boolean done) implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append(done ? "<span class=\"box done\" role=\"img\" aria-label=\"Done\">" : "")
                    .append(done ? "" : "<span class=\"box\" role=\"img\" aria-label=\"To do\">")
                    .append(done ? "[x]" : "[ ]")
                    .append("</span> ");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append(done ? "[x] " : "[ ] ");
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            appendPlain(markdown);
        }
    }

    /**
     * Where a text refers to a footnote.
     *
     * @param number of the footnote, from 1
     * @param use which reference to this footnote it is, from 1
     */
    record NoteMark(int number, int use) implements Phrase {

        /** What footnotes are called in fragments; no heading has an underscore in its id. */
        static String id(int number) {
            return "note_" + number;
        }

        /** What a reference is called in fragments. */
        private static String id(int number, int use) {
            return id(number) + (use == 1 ? "_from" : "_from_" + use);
        }

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<sup><a id=\"")
                    .append(fragment(markup, id(number, use)))
                    .append("\" href=\"")
                    .append(Html.escape(markup.href("#" + id(number))))
                    .append("\">[")
                    .append(number)
                    .append("]</a></sup>");
        }

        /** Links to own ids get the prefix that the ids have on the page. */
        private static String fragment(Markup markup, String id) {
            String href = markup.href("#" + id);
            return Html.escape(href.substring(href.indexOf('#') + 1));
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append('[').append(number).append(']');
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append(MarkdownText.noteMark(number));
        }
    }

    /** The number at the start of a footnote; it leads back to the first reference. */
    record NoteNumber(int number) implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<a href=\"")
                    .append(Html.escape(markup.href("#" + NoteMark.id(number, 1))))
                    .append("\">[")
                    .append(number)
                    .append("]</a> ");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append('[').append(number).append("] ");
        }

        /** Nothing: the footnote starts with its number there. */
        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {}
    }

    /**
     * A link. Its text is literal: a link cannot contain another one. An exclamation mark before it makes no picture.
     */
    record Anchor(String destination, List<Phrase> content) implements Phrase {

        private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7E&&[^<>\\\\&]]+");

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            Markup literal = new Literal(markup);
            html.append("<a href=\"")
                    .append(Html.escape(markup.href(destination)))
                    .append("\">");
            content.forEach(phrase -> phrase.appendHtml(html, literal));
            html.append("</a>");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(phrase -> phrase.appendPlain(plain));
        }

        /** The text of a bare web address is the address itself. */
        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            String href = markup.hrefInCopy(destination);
            if (WEB.matcher(href).matches() && content.equals(List.of(new Text(href)))) {
                markdown.append('<').append(href).append('>');
                return;
            }
            int last = markdown.length() - 1;
            if (last >= 0 && markdown.charAt(last) == '!') {
                markdown.insert(last, '\\');
            }
            markdown.append(MarkdownText.link(Phrase.markdown(content, markup), href));
        }
    }

    /** A line break that was asked for. */
    record Break() implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<br>");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            plain.append('\n');
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append("\\\n");
        }
    }

    /** Markup for text in which nothing may be added: links lead where the page says, text stays as it is. */
    record Literal(Markup markup) implements Markup {

        @Override
        public String href(String destination) {
            return markup.href(destination);
        }
    }
}
