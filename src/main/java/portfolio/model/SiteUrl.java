package portfolio.model;

import java.net.URI;
import java.util.Objects;
import portfolio.source.InvalidValue;

/**
 * Where the finished site will be found: an http or https URL that ends in a slash, with a path when the site lies
 * under one.
 *
 * @param value ends in a slash; no query, no fragment
 */
public record SiteUrl(String value) {

    private static final String PLACEHOLDER_HOST = "www.example.com";

    public SiteUrl {
        new WebUrl(value);
        if (value.contains("?") || value.contains("#")) {
            throw InvalidValue.of("the site's address cannot have a query or a fragment", "end it after the path");
        }
    }

    /** Reads a URL; a missing last slash is added. */
    public static SiteUrl parse(String text) {
        return new SiteUrl(text.endsWith("/") ? text : text + "/");
    }

    /** Whether this is still the address the site was delivered with. */
    public boolean isPlaceholder() {
        return PLACEHOLDER_HOST.equals(host());
    }

    /** The host of the address. */
    public String host() {
        return Objects.requireNonNull(URI.create(value).getHost());
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
