package portfolio.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

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

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:(//)?");

    public Channel {
        Text.requireNotBlankIfAny("label", label);
        Text.requireNotBlankIfAny("username", username);
        Text.requireOneOf("url", "username", url, username);
        if (url != null) {
            Url read = read(url);
            text = text == null && read.isTelephone() ? written(url, read) : text;
            url = read.value();
        }
    }

    private static Url read(String url) {
        try {
            return Url.parse(url);
        } catch (InvalidValue invalid) {
            throw InvalidValue.in("url", invalid.getMessage(), invalid.hint());
        }
    }

    /** A number that was written with spaces is shown with them, though none can be in its address. */
    private static @Nullable String written(String url, Url read) {
        String number = SCHEME.matcher(url.strip()).replaceFirst("").strip();
        return number.contains(" ") && !read.contact().equals(number) ? number : null;
    }

    /** The address; absent when there is only the name of an account. */
    public Optional<Url> address() {
        return Optional.ofNullable(url).map(Url::parse);
    }

    /** What is shown: the given text, or the address in letters, or the account's name. */
    public String shown() {
        return text != null ? text : address().map(Url::shown).orElseGet(() -> Objects.requireNonNull(username));
    }

    /** What it is called: the given label, or the host of the address; empty when there is neither. */
    public String shownLabel() {
        return label != null ? label : address().map(Url::shownHost).orElse("");
    }

    /** Whether it is an address on the web, which can stand for the person, rather than a mailbox or a telephone. */
    public boolean isWeb() {
        return address().filter(Url::isWeb).isPresent();
    }
}
