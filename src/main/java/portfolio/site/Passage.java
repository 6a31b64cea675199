package portfolio.site;

import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.markdown.Prose;

/**
 * A text of the content with its links as one page has them, in each form that something is written in.
 *
 * @param value HTML
 * @param plain without any markup
 * @param markdown as Markdown
 */
public record Passage(String value, String plain, String markdown) implements SafeHtml {

    static Passage of(Inline text, Markup markup) {
        return new Passage(text.html(markup), text.plain(), text.markdown(markup));
    }

    /**
     * A text of blocks.
     *
     * @param level of a level-2 heading of the text
     * @param idPrefix put before every heading's id
     */
    static Passage of(Prose text, Markup markup, int level, String idPrefix) {
        return new Passage(text.html(markup, level, idPrefix), text.plain(), text.markdown(markup, level));
    }
}
