package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The name of a host on the web (RFC 1123, section 2.1).
 *
 * @param value two labels or more in lower case and ASCII, such as {@code www.example.org}; at most 253 characters
 */
public record DomainName(String value) {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern VALID =
            Pattern.compile("(?=.{1,253}$)" + LABEL + "(\\." + LABEL + ")*\\.(?![0-9]+$)" + LABEL);

    public DomainName {
        value = ascii(value);
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' is not a domain", "write its name only, in lower case, such as www.example.org");
        }
    }

    /** Letters beyond ASCII in punycode; a text that is no host's name at all is left for the check below. */
    private static String ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                ? text
                : Url.parse("https://" + text).host();
    }

    public static DomainName parse(String text) {
        return new DomainName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
