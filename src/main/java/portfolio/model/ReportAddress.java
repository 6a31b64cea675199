package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * Where a weakness of the site can be reported (RFC 9116, section 2.5.3).
 *
 * @param value an address that starts with {@code mailto:}, {@code tel:} or {@code https://}, in ASCII
 */
public record ReportAddress(String value) {

    private static final Pattern VALID = Pattern.compile("(mailto:|tel:|https://)[!-~]+");

    public ReportAddress {
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' is no address for reports",
                    "start it with mailto:, tel: or https://, as RFC 9116 says");
        }
    }

    public static ReportAddress parse(String text) {
        return new ReportAddress(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
