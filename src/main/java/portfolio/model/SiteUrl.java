package portfolio.model;

import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * Where the finished site will be found: an http or https URL that ends in a slash, with a path when the site lies
 * under one.
 *
 * @param value ends in a slash; no query, no fragment
 */
public record SiteUrl(String value) {

    private static final String PLACEHOLDER_HOST = "www.example.com";

    public SiteUrl {
        value = new WebUrl(value).value();
        if (value.contains("?") || value.contains("#")) {
            throw InvalidValue.of("the site's address cannot have a query or a fragment", "end it after the path");
        }
    }

    /** Reads a URL; a missing last slash is added. */
    public static SiteUrl parse(String text) {
        String address = text.strip();
        return new SiteUrl(address.endsWith("/") ? address : address + "/");
    }

    /** Whether this is still the address the site was delivered with. */
    public boolean isPlaceholder() {
        return PLACEHOLDER_HOST.equals(host());
    }

    /** The host of the address, in ASCII. */
    public String host() {
        return Url.parse(value).host();
    }

    /** The address as people read it: in letters, without scheme and last slash. */
    public String shown() {
        return Url.parse(value).shown();
    }

    /** The path of the address: {@code /}, or {@code /portfolio/} for a site under a path. */
    public String basePath() {
        return value.substring(value.indexOf('/', value.indexOf("//") + 2));
    }

    /** The absolute URL of a path that starts with a slash. */
    public String resolve(String path) {
        return value + path.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
