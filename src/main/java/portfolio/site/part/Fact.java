package portfolio.site.part;

import org.jspecify.annotations.Nullable;
import portfolio.model.WebUrl;

/**
 * A labelled fact of one or two lines.
 *
 * @param label the label, such as {@code Now}
 * @param value the first line; null if the fact consists only of dates
 * @param detail the second line, or its start if dates follow; null if there is none
 * @param href the link target of the value; null if it is not a link
 * @param dates the dates after the detail; null if there are none
 */
public record Fact(
        String label,
        @Nullable String value,
        @Nullable String detail,
        @Nullable String href,
        @Nullable DateRange dates) {

    /** Returns a fact whose value is a plain text. */
    public static Fact of(String label, String value) {
        return new Fact(label, value, null, null, null);
    }

    /** Creates a fact that links to a web page and shows its URL without scheme and trailing slash. */
    public static Fact link(String label, WebUrl url) {
        return new Fact(label, url.shown(), null, url.value(), null);
    }
}
