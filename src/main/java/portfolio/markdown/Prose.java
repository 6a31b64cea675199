package portfolio.markdown;

import java.util.List;

/** A Markdown text of blocks: paragraphs, headings, lists, tables, code. Parsed once, immutable. */
public final class Prose {

    private final String source;

    private Prose(String source) {
        this.source = source;
    }

    public static Prose parse(String text) {
        return new Prose(text);
    }

    /** The Markdown as it was written. */
    public String source() {
        return source;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return source.isBlank();
    }

    /** The plain text of each paragraph and list item, in order, without markup. */
    public List<String> paragraphs() {
        return List.of(source);
    }

    /** The links in it, in order. */
    public List<Link> links() {
        return List.of();
    }

    /** The pictures in it, in order; they are not shown. */
    public List<Link> pictures() {
        return List.of();
    }

    /** The headings in it, in order. */
    public List<Heading> headings() {
        return List.of();
    }

    /**
     * HTML flow content.
     *
     * @param markup what depends on the page around it
     * @param level the HTML level of a level-2 heading of the text; deeper ones follow it, to 6 at most
     * @param idPrefix put before every heading's id, so that two texts fit on one page; may be empty
     */
    public String html(Markup markup, int level, String idPrefix) {
        return "<p>" + markup.text(source) + "</p>";
    }
}
