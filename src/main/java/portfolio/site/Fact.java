package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * A labelled fact of one or two lines.
 *
 * @param label such as {@code Now}
 * @param value the fact
 * @param detail its second line, or the start of it when dates follow; absent when there is none
 * @param dates shown after the detail; absent when there are none
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String detail,
        @Nullable Dates dates) {

    static Fact of(String label, String value) {
        return new Fact(label, value, null, null);
    }
}
