package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.model.WebUrl;

/**
 * A labelled fact of one or two lines.
 *
 * @param label such as {@code Now}
 * @param value the fact
 * @param detail its second line, or the start of it when dates follow; absent when there is none
 * @param href where the fact leads; absent when it leads nowhere
 * @param dates shown after the detail; absent when there are none
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String detail,
        @Nullable String href,
        @Nullable Dates dates) {

    static Fact of(String label, String value) {
        return new Fact(label, value, null, null, null);
    }

    /** A page on the web, shown without scheme and last slash. */
    static Fact link(String label, WebUrl url) {
        return new Fact(label, url.shown(), null, url.value(), null);
    }
}
