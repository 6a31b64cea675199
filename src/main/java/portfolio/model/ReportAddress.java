package portfolio.model;

import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * An address to which security vulnerabilities of the site can be reported (RFC 9116, section 2.5.3).
 *
 * @param value an ASCII address that starts with {@code mailto:}, {@code tel:} or {@code https://}
 */
public record ReportAddress(String value) {

    public ReportAddress {
        if (!Url.hasKnownScheme(value.strip()) || Url.parse(value).value().startsWith("http:")) {
            throw InvalidValue.of(
                    "'" + value + "' is not an address for reports",
                    "start it with mailto:, tel: or https://, as RFC 9116 requires");
        }
        value = Url.parsePublic(value).value();
    }

    /**
     * Parses an address.
     *
     * @throws InvalidValue if it has another scheme or is malformed
     */
    public static ReportAddress parse(String text) {
        return new ReportAddress(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
