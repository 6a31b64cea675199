package portfolio.model;

import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The address at which the site will be published, with a path if the site is not at the root of its host.
 *
 * @param value an http or https URL that ends in a slash, without query or fragment. Its host may be one's own machine,
 *     such as {@code localhost}, at which a built site can be viewed
 */
public record SiteUrl(String value) {

    private static final String PLACEHOLDER_HOST = "www.example.com";

    public SiteUrl {
        value = isWeb(value) ? Url.parse(value).value() : new WebUrl(value).value();
        if (value.contains("?") || value.contains("#")) {
            throw InvalidValue.of("the site's address cannot have a query or a fragment", "end it after the path");
        }
    }

    /**
     * Parses a URL. A missing slash at the end is added.
     *
     * @throws InvalidValue if it is not a web address, or has a query or fragment
     */
    public static SiteUrl parse(String text) {
        String address = text.strip();
        return new SiteUrl(address.endsWith("/") ? address : address + "/");
    }

    private static boolean isWeb(String value) {
        return Url.scheme(value.strip())
                .filter(scheme -> scheme.startsWith("http"))
                .isPresent();
    }

    /** Returns whether this is still the placeholder of a new content folder. */
    public boolean isPlaceholder() {
        return PLACEHOLDER_HOST.equals(host());
    }

    /** Returns whether everyone can reach the host, unlike one of one's own machine or network. */
    public boolean isPublic() {
        return Url.isPublic(value);
    }

    /** Returns the host, in ASCII. */
    public String host() {
        return Url.parse(value).host();
    }

    /**
     * Returns the address in readable form: Unicode instead of Punycode, without the scheme and the slash at the end.
     */
    public String shown() {
        return Url.parse(value).shown();
    }

    /** Returns the path: {@code /}, or {@code /portfolio/} for a site below a path. */
    public String basePath() {
        return value.substring(value.indexOf('/', value.indexOf("//") + 2));
    }

    /** Returns the absolute URL of a path that starts with a slash. */
    public String resolve(String path) {
        return value + path.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
