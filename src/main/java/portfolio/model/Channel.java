package portfolio.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * One way to get in touch or to see more: e-mail, telephone, a profile, a code host.
 *
 * @param label what it is, such as {@code E-mail}; default: the host of the address
 * @param url {@code mailto:}, {@code tel:}, {@code https:} or {@code http:}; a channel without one is shown as text
 * @param text what is shown; default: the address itself without its scheme, or the name of the account
 * @param username the name of the account
 * @param visibility who may see it
 */
public record Channel(
        @Nullable String label,
        @Nullable String url,
        @Nullable String text,
        @Nullable String username,
        @Default("public") Visibility visibility) {

    private static final Pattern FOLLOWABLE = Pattern.compile("((mailto|tel):|https?://(?!/))\\S+");

    public Channel {
        Text.requireNotBlankIfAny("label", label);
        Text.requireNotBlankIfAny("username", username);
        Text.requireOneOf("url", "username", url, username);
        if (url != null) {
            requireFollowable(url);
        }
    }

    private static void requireFollowable(String url) {
        if (!FOLLOWABLE.matcher(url).matches()) {
            throw InvalidValue.in(
                    "url",
                    "'" + url + "' is not an address visitors can follow",
                    "start it with https://, http://, mailto: or tel:");
        }
    }

    /** What is shown: the given text, or the address without scheme, slashes and last slash, or the account's name. */
    public String shown() {
        if (text != null) {
            return text;
        }
        if (url == null) {
            return Objects.requireNonNull(username);
        }
        String address = url.substring(url.indexOf(':') + 1);
        String bare = address.startsWith("//") ? address.substring(2) : address;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** What it is called: the given label, or the host of the address; empty when there is neither. */
    public String shownLabel() {
        if (label != null) {
            return label;
        }
        return isWeb() ? host(Objects.requireNonNull(url)) : "";
    }

    /** Browsers follow more addresses than the standard knows: of those the host stays unknown. */
    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(new URI(url).getHost(), "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Whether it is an address on the web, which can stand for the person, rather than a mailbox or a telephone. */
    public boolean isWeb() {
        return url != null && url.startsWith("http");
    }
}
