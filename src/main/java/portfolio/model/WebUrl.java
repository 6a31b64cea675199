package portfolio.model;

import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * The address of a site or page on the web.
 *
 * @param value an absolute http or https URL with a host, in ASCII
 */
public record WebUrl(String value) {

    public WebUrl {
        if (!Url.hasKnownScheme(value.strip()) || !Url.parse(value).isWeb()) {
            throw InvalidValue.of(
                    "'" + value + "' is not a web address",
                    Url.remedy(value.strip()).orElse("write it whole, such as https://www.example.com/"));
        }
        value = Url.parse(value).value();
    }

    public static WebUrl parse(String text) {
        return new WebUrl(text);
    }

    /** As people read it: in letters, without scheme and last slash. */
    public String shown() {
        return Url.parse(value).shown();
    }

    @Override
    public String toString() {
        return value;
    }
}
