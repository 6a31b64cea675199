package portfolio.model;

import java.net.URI;
import java.net.URISyntaxException;
import portfolio.source.InvalidValue;

/**
 * The address of a site or page on the web.
 *
 * @param value an absolute http or https URL with a host
 */
public record WebUrl(String value) {

    public WebUrl {
        URI uri = uri(value);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw InvalidValue.of(
                    "'" + value + "' is not a web address", "write it whole, such as https://www.example.com/");
        }
    }

    public static WebUrl parse(String text) {
        return new WebUrl(text);
    }

    private static URI uri(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw InvalidValue.of(
                    "'" + value + "' is not a web address", "write it whole, such as https://www.example.com/");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
