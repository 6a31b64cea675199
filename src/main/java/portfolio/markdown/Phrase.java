package portfolio.markdown;

import java.util.List;

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

    static String markdown(List<Phrase> phrases, Markup markup) {
        StringBuilder markdown = new StringBuilder();
        phrases.forEach(phrase -> phrase.appendMarkdown(markdown, markup));
        return MarkdownText.whole(markdown.toString());
    }

    /** A run of plain text, as long as possible, so that a term in it is never split. */
    record Text(String text) implements Phrase {

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
            MarkdownText.appendRun(markdown, text);
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

    /** A link. Its text is literal: a link cannot contain another one. */
    record Anchor(String destination, List<Phrase> content) implements Phrase {

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

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append(MarkdownText.link(Phrase.markdown(content, markup), markup.href(destination)));
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
