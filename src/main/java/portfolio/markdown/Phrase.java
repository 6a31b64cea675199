package portfolio.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a line of Markdown text, such as plain text, emphasis or a link. */
sealed interface Phrase {

    /** A text before which a space would be superfluous. */
    Pattern SPACED = Pattern.compile("[ \\t.,;:!?)]");

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

    /** Returns the plain text on one line. */
    static String line(List<Phrase> phrases) {
        return plain(phrases).replace('\n', ' ');
    }

    /**
     * Returns the phrases without references to footnotes. Of the spaces around a reference, only one is kept, and none
     * before punctuation or at the end.
     */
    static List<Phrase> withoutNotes(List<Phrase> phrases) {
        List<Phrase> kept = new ArrayList<>();
        boolean afterNote = false;
        for (Phrase phrase : phrases) {
            if (phrase instanceof NoteMark) {
                afterNote = true;
            } else if (phrase instanceof Text next) {
                addText(kept, next.text(), afterNote);
                afterNote = false;
            } else {
                kept.add(withoutNotes(phrase));
                afterNote = false;
            }
        }
        if (afterNote) {
            addText(kept, "", true);
        }
        return List.copyOf(kept);
    }

    private static Phrase withoutNotes(Phrase phrase) {
        if (phrase instanceof Emphasis emphasis) {
            return new Emphasis(emphasis.element(), withoutNotes(emphasis.content()));
        }
        return phrase instanceof Struck struck ? new Struck(withoutNotes(struck.content())) : phrase;
    }

    /** Adds a text and joins it to a text before it. */
    private static void addText(List<Phrase> kept, String text, boolean afterNote) {
        int last = kept.size() - 1;
        if (last < 0 || !(kept.get(last) instanceof Text before)) {
            String start = afterNote && last < 0 ? text.stripLeading() : text;
            if (!start.isEmpty()) {
                kept.add(new Text(start));
            }
            return;
        }
        boolean joins = afterNote && (text.isEmpty() || SPACED.matcher(text).lookingAt());
        String joined = (joins ? before.text().stripTrailing() : before.text()) + text;
        if (joined.isEmpty()) {
            kept.remove(last);
        } else {
            kept.set(last, new Text(joined));
        }
    }

    /** Returns the start of the phrases, whose plain text has at most {@code length} characters, without links. */
    static List<Phrase> start(List<Phrase> phrases, int length) {
        List<Phrase> start = new ArrayList<>();
        int left = length;
        for (Phrase phrase : phrases) {
            int size = plain(List.of(phrase)).length();
            if (left > 0) {
                start.addAll(start(phrase, Math.min(left, size)));
            }
            left -= size;
        }
        return List.copyOf(start);
    }

    private static List<Phrase> start(Phrase phrase, int length) {
        if (phrase instanceof Text text) {
            return List.of(new Text(text.text().substring(0, length)));
        } else if (phrase instanceof Code code) {
            return List.of(new Code(code.text().substring(0, length)));
        } else if (phrase instanceof Emphasis emphasis) {
            return List.of(new Emphasis(emphasis.element(), start(emphasis.content(), length)));
        } else if (phrase instanceof Struck struck) {
            return List.of(new Struck(start(struck.content(), length)));
        } else if (phrase instanceof Anchor anchor) {
            return start(anchor.content(), length);
        } else {
            return List.of(phrase instanceof Break ? new Text(" ") : phrase);
        }
    }

    static String markdown(List<Phrase> phrases, Markup markup) {
        StringBuilder markdown = new StringBuilder();
        phrases.forEach(phrase -> phrase.appendMarkdown(markdown, markup));
        return MarkdownText.whole(markdown.toString());
    }

    /** Plain text. Adjacent texts are joined, so that a term in them is never split. */
    record Text(String text) implements Phrase {

        /**
         * White space that Markdown renderers show as one space. It is written as a space, since entities would make
         * the Markdown hard to read.
         */
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

    /** A code span. */
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

    /** Emphasized text. */
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

    /** Struck-out text. Plain text has its words without the marks, as it has the words of emphasis. */
    record Struck(List<Phrase> content) implements Phrase {

        private static final String MARK = "~~";

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append("<del>");
            content.forEach(phrase -> phrase.appendHtml(html, markup));
            html.append("</del>");
        }

        @Override
        public void appendPlain(StringBuilder plain) {
            content.forEach(phrase -> phrase.appendPlain(plain));
        }

        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {
            markdown.append(MARK).append(Phrase.markdown(content, markup)).append(MARK);
        }
    }

    /** The check box at the start of an item of a task list. */
    record Box(boolean done) implements Phrase {

        @Override
        public void appendHtml(StringBuilder html, Markup markup) {
            html.append(done ? "<span class=\"box done\"" : "<span class=\"box\"")
                    .append(" role=\"img\" aria-label=\"")
                    .append(Html.escape(markup.word(done ? Markup.Word.DONE : Markup.Word.TO_DO)))
                    .append("\">")
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
     * A reference to a footnote.
     *
     * @param number the number of the footnote, from 1
     * @param use the number of the reference among those to this footnote, from 1
     */
    record NoteMark(int number, int use) implements Phrase {

        /**
         * Returns the id of a footnote. It cannot clash with a heading, because ids of headings have no underscores.
         */
        static String id(int number) {
            return "note_" + number;
        }

        /** Returns the id of a reference. */
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

        /**
         * Returns an id as it appears on the page. The page adds its prefix to links within the text, and the id has to
         * match them.
         */
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

    /** The number at the start of a footnote, which links back to the first reference. */
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

        /** Appends nothing, because the Markdown syntax of a footnote already starts with its number. */
        @Override
        public void appendMarkdown(StringBuilder markdown, Markup markup) {}
    }

    /** A link. Its text is literal, because HTML does not allow a link within a link. */
    record Anchor(String destination, List<Phrase> content) implements Phrase {

        /** A space at an end of the text, which may stand as it is between brackets. */
        private static final Pattern EDGE = Pattern.compile("^&#32;|&#32;$");

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

        /**
         * Appends the link. If the text is the web address itself, the short form in angle brackets is used. An
         * exclamation mark before a link is escaped, because it would turn the link into a picture.
         */
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
            String text = EDGE.matcher(Phrase.markdown(content, markup)).replaceAll(" ");
            markdown.append(MarkdownText.link(text, href));
        }
    }

    /** A hard line break. */
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

    /**
     * Markup that keeps the link targets of the page, but leaves plain text unchanged. It is used within links and
     * headings, where nothing may be added.
     */
    record Literal(Markup markup) implements Markup {

        @Override
        public String href(String destination) {
            return markup.href(destination);
        }

        @Override
        public String word(Word word) {
            return markup.word(word);
        }
    }
}
