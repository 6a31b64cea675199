package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * What the content says about one section of the home page.
 *
 * @param kicker the short name of the section, shown in the margin; default: a label of the interface
 * @param heading the heading of the section; default: the kicker
 * @param lede one or two sentences below the heading; inline Markdown
 * @param label the name of the section in the navigation; default: the kicker
 * @param show whether the home page has the section
 */
public record Section(
        @Nullable String kicker,
        @Nullable String heading,
        @Nullable Inline lede,
        @Nullable String label,
        @Default("true") boolean show) {

    /** A section of which the content says nothing. */
    static final Section UNNAMED = new Section(null, null, null, null, true);

    public Section {
        Text.requireNotBlankIfAny("kicker", kicker);
    }

    /**
     * The names of a section.
     *
     * @param kicker the short name
     * @param heading the heading
     * @param lede one or two sentences below the heading; null if there are none
     * @param label the name in the navigation
     */
    public record Titles(
            String kicker, String heading, @Nullable Inline lede, String label) {}

    /** Returns the names of the section, where {@code word} is its kicker unless the content has another. */
    Titles titles(String word) {
        String shown = kicker == null ? word : kicker;
        return new Titles(shown, heading == null ? shown : heading, lede, label == null ? shown : label);
    }
}
