package portfolio.markdown;

import java.util.List;

/** One paragraph of Markdown without blocks: a highlight, a lede. Parsed once, immutable. */
public final class Inline {

    private final String source;

    private Inline(String source) {
        this.source = source;
    }

    public static Inline parse(String text) {
        return new Inline(text);
    }

    /** The Markdown as it was written. */
    public String source() {
        return source;
    }

    /** The text without its markup. */
    public String plain() {
        return source;
    }

    /** The links in it, in order. */
    public List<Link> links() {
        return List.of();
    }

    /** HTML phrasing content. */
    public String html(Markup markup) {
        return markup.text(source);
    }
}
