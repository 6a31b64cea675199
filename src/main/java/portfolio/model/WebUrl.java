package portfolio.model;

import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The address of a website or page.
 *
 * @param value an absolute http or https URL with a host, in ASCII
 */
public record WebUrl(String value) {

    public WebUrl {
        if (!Url.hasKnownScheme(value.strip()) || !Url.parse(value).isWeb()) {
            throw InvalidValue.of(
                    "'" + value + "' is not a web address",
                    Url.remedy(value.strip()).orElse("write the whole address, such as https://www.example.com/"));
        }
        value = Url.parsePublic(value).value();
    }

    /**
     * Parses a web address.
     *
     * @throws InvalidValue if it is not one that everyone can follow
     */
    public static WebUrl parse(String text) {
        return new WebUrl(text);
    }

    /**
     * Returns the address in readable form: Unicode instead of Punycode, without the scheme and the slash at the end.
     */
    public String shown() {
        return Url.parse(value).shown();
    }

    @Override
    public String toString() {
        return value;
    }
}
