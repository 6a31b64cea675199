package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * The words at the head of one section of the home page.
 *
 * @param kicker short name of the section, in the margin
 * @param heading the section's heading; default: the kicker
 * @param lede one or two sentences beneath it
 * @param label the section's name in the navigation; default: the kicker
 */
public record Section(
        String kicker,
        @Nullable String heading,
        @Nullable Inline lede,
        @Nullable String label) {

    public Section {
        Text.requireNotBlank("kicker", kicker);
    }

    /** A section of which only the kicker is known. */
    public static Section named(String kicker) {
        return new Section(kicker, null, null, null);
    }

    public String headingOrKicker() {
        return heading == null ? kicker : heading;
    }

    public String labelOrKicker() {
        return label == null ? kicker : label;
    }
}
