package portfolio.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * One way to get in touch or to see more: e-mail, telephone, a profile, a code host.
 *
 * @param label what it is, such as {@code E-mail}
 * @param url {@code mailto:}, {@code tel:}, {@code https:} or {@code http:}
 * @param text what is shown; default: the address itself without its scheme
 */
public record Channel(String label, String url, @Nullable String text) {

    private static final Set<String> SCHEMES = Set.of("mailto", "tel", "https", "http");

    public Channel {
        Text.requireNotBlank("label", label);
        int colon = url.indexOf(':');
        if (colon < 0
                || !SCHEMES.contains(url.substring(0, colon))
                || !url.matches("\\S+")
                || colon == url.length() - 1) {
            throw InvalidValue.in(
                    "url",
                    "'" + url + "' is not an address visitors can follow",
                    "start it with https:, http:, mailto: or tel:");
        }
    }

    /** What is shown: the given text, or the address without scheme, slashes and last slash. */
    public String shown() {
        if (text != null) {
            return text;
        }
        String address = url.substring(url.indexOf(':') + 1);
        String bare = address.startsWith("//") ? address.substring(2) : address;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Whether it is an address on the web, which can stand for the person, rather than a mailbox or a telephone. */
    public boolean isWeb() {
        return url.startsWith("http");
    }
}
