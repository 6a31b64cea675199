package portfolio.site.part;

import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.markdown.Prose;

/**
 * A text of the content with its links resolved for one page, in every format that is written.
 *
 * @param value the text as HTML
 * @param plain the text without markup
 * @param markdown the text as Markdown
 */
public record RichText(String value, String plain, String markdown) implements SafeHtml {

    /** Returns a text in the given markup. */
    public static RichText of(Inline text, Markup markup) {
        return new RichText(text.html(markup), text.plain(), text.markdown(markup));
    }

    /**
     * Renders a text of several blocks.
     *
     * @param level the HTML level that the text's level-2 headings get
     * @param idPrefix the prefix of every heading's id
     */
    public static RichText of(Prose text, Markup markup, int level, String idPrefix) {
        return new RichText(text.html(markup, level, idPrefix), text.plain(markup), text.markdown(markup, level));
    }
}
