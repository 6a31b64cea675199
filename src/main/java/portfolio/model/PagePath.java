package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * The path of a page or file of the site, optionally with a fragment, as content files write it.
 *
 * @param value the path from the site's root, such as {@code /resume/}, {@code /resume.pdf} or {@code /#contact}
 */
public record PagePath(String value) {

    private static final Pattern VALID = Pattern.compile(
            "/([A-Za-z0-9_\\x{80}-\\x{10ffff}-]+/)*([a-z]+\\.[a-z]{2,5}|#[A-Za-z0-9_\\x{80}-\\x{10ffff}-]+)?");

    public PagePath {
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' is not the path of a page or file on this site",
                    "write its path from the root of the site, such as /resume/ or /resume.pdf");
        }
    }

    /**
     * Parses a path.
     *
     * @throws InvalidValue if it is not the path of a page or file
     */
    public static PagePath parse(String text) {
        return new PagePath(text);
    }

    /** Returns the path without the fragment. */
    public String page() {
        int hash = value.indexOf('#');
        return hash < 0 ? value : value.substring(0, hash);
    }

    /** Returns the fragment without the {@code #}; an empty text if there is none. */
    public String fragment() {
        return value.substring(Math.min(value.length(), page().length() + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
