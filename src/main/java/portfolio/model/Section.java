package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * The titles of one section of the home page.
 *
 * @param kicker the short name of the section, shown in the margin
 * @param heading the heading of the section; default: the kicker
 * @param lede one or two sentences below the heading; inline Markdown
 * @param label the name of the section in the navigation; default: the kicker
 */
public record Section(
        String kicker,
        @Nullable String heading,
        @Nullable Inline lede,
        @Nullable String label) {

    public Section {
        Text.requireNotBlank("kicker", kicker);
    }

    /** Returns a section that has only a kicker. */
    public static Section named(String kicker) {
        return new Section(kicker, null, null, null);
    }

    /** Returns the heading, or the kicker if there is none. */
    public String headingOrKicker() {
        return heading == null ? kicker : heading;
    }

    /** Returns the label, or the kicker if there is none. */
    public String labelOrKicker() {
        return label == null ? kicker : label;
    }
}
