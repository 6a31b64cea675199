package portfolio.markdown;

import java.util.List;
import java.util.Locale;

/** The parts of rendered Markdown that depend on the page around it: link targets, words and plain text. */
public interface Markup {

    /** Markup that leaves links and plain text unchanged. */
    Markup PLAIN = new Markup() {
        @Override
        public String href(String destination) {
            return destination;
        }
    };

    /** Returns the address, relative to the page being written, for a link destination in the content. */
    String href(String destination);

    /**
     * Returns the address for a copy of the text that has no ids, such as a Markdown file. Default: as {@link #href}.
     */
    default String hrefInCopy(String destination) {
        return href(destination);
    }

    /**
     * Returns HTML flow content for one figure, or for a gallery of several. Default: nothing, for pages without
     * pictures.
     */
    default String figures(List<Figure> figures) {
        return "";
    }

    /** A word that a text gets from the page around it. */
    enum Word {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION,
        DONE,
        TO_DO,
        PICTURE,
        VIDEO;

        private String spelled() {
            return name().charAt(0)
                    + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Returns a word in the language of the page, as plain text. Default: its name, such as {@code To do}. */
    default String word(Word word) {
        return word.spelled();
    }

    /** Returns HTML for plain text outside links, code and headings. Implementations must escape it. */
    default String text(String plain) {
        return Html.escape(plain);
    }
}
