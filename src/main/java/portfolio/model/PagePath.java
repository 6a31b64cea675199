package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * A page of the site, and perhaps a place on it, as the content names it.
 *
 * @param value from the site's root, such as {@code /resume/} or {@code /#contact}
 */
public record PagePath(String value) {

    private static final Pattern VALID = Pattern.compile(
            "/([A-Za-z0-9_\\x{80}-\\x{10ffff}-]+/)*([a-z]+\\.[a-z]{2,5}|#[A-Za-z0-9_\\x{80}-\\x{10ffff}-]+)?");

    public PagePath {
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' is not a page or file of this site",
                    "write its path from the root of the site, such as /resume/ or /resume.pdf");
        }
    }

    public static PagePath parse(String text) {
        return new PagePath(text);
    }

    /** Without the place on the page. */
    public String page() {
        int hash = value.indexOf('#');
        return hash < 0 ? value : value.substring(0, hash);
    }

    /** The id of the place on the page; empty for the page as a whole. */
    public String fragment() {
        return value.substring(Math.min(value.length(), page().length() + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
