package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * A path at which a page or file used to be. Requests for it are redirected to the new path.
 *
 * @param value the path from the site's root, such as {@code /cv/}, {@code /cv} (the same), {@code /cv.html} or
 *     {@code /cv.pdf}: ASCII letters and digits, hyphens and underscores between slashes; at most 200 characters; not
 *     below {@code /assets/}
 */
public record AliasPath(String value) {

    private static final Pattern VALID = Pattern.compile("(/[A-Za-z0-9_-]+)+(/|(\\.[A-Za-z0-9]{1,10}){1,2})?");
    private static final int LONGEST = 200;
    private static final String FILES_OF_THE_SITE = "/assets/";

    public AliasPath {
        if (value.length() > LONGEST || !VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' cannot be redirected",
                    "write a path from the root of the site, such as /cv/, /old/page.html or /cv.pdf: letters a-z, digits, - and _");
        }
        if (value.startsWith(FILES_OF_THE_SITE)) {
            throw InvalidValue.of(
                    "'" + value + "' is in the folder reserved for the site's own files",
                    "leave it out: no page was ever published there");
        }
    }

    /**
     * Parses an old path.
     *
     * @throws InvalidValue if it is not a valid path
     */
    public static AliasPath parse(String text) {
        return new AliasPath(text);
    }

    /** Returns the path with a slash at the end, unless it names a file. */
    public String normal() {
        return value.endsWith("/") || value.contains(".") ? value : value + "/";
    }

    @Override
    public String toString() {
        return value;
    }
}
