package portfolio.model;

import java.util.regex.Pattern;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The domain name of a web host (RFC 1123, section 2.1).
 *
 * @param value two or more labels in lower-case ASCII, such as {@code www.example.org}; at most 253 characters. Other
 *     letters are converted to Punycode
 */
public record DomainName(String value) {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern VALID =
            Pattern.compile("(?=.{1,253}$)" + LABEL + "(\\." + LABEL + ")*\\.(?![0-9]+$)" + LABEL);

    public DomainName {
        value = ascii(value);
        if (!VALID.matcher(value).matches()) {
            throw InvalidValue.of(
                    "'" + value + "' is not a domain", "write only the name, in lower case, such as www.example.org");
        }
        Url.parsePublic("https://" + value);
    }

    /** Converts letters beyond ASCII to Punycode. ASCII text is returned as it is; the constructor checks both. */
    private static String ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80)
                ? text
                : Url.parse("https://" + text).host();
    }

    /**
     * Parses a domain name.
     *
     * @throws InvalidValue if the text is not a domain name
     */
    public static DomainName parse(String text) {
        return new DomainName(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
