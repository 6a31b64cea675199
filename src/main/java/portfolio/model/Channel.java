package portfolio.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

/**
 * A contact or profile of the person: an e-mail address, a telephone number, an account on a network or code host.
 *
 * @param label the kind of channel, such as {@code E-mail}; default: the host of the address
 * @param url the address: {@code mailto:}, {@code tel:}, {@code https:} or {@code http:}; without one, the channel is
 *     shown as text
 * @param text the text shown; default: the address without its scheme, or the account name
 * @param username the account name; required if there is no address
 * @param visibility who may see the channel
 */
public record Channel(
        @Nullable String label,
        @Nullable String url,
        @Nullable String text,
        @Nullable String username,
        @Default("public") Visibility visibility) {

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
            return Url.parsePublic(url);
        } catch (InvalidValue invalid) {
            throw InvalidValue.in("url", invalid.getMessage(), invalid.hint());
        }
    }

    /**
     * Returns a telephone number as it was written if it has spaces, so that they can be shown: the address itself
     * cannot contain them.
     */
    private static @Nullable String written(String url, Url read) {
        String number = Url.withoutScheme(url.strip()).strip();
        return number.contains(" ") && !read.contact().equals(number) ? number : null;
    }

    /** Returns the address; empty if there is only an account name. */
    public Optional<Url> address() {
        return Optional.ofNullable(url).map(Url::parse);
    }

    /** Returns the text shown: the given text, else the address in readable form, else the account name. */
    public String shown() {
        return text != null ? text : address().map(Url::shown).orElseGet(() -> Objects.requireNonNull(username));
    }

    /** Returns the given label, else the host of the address; an empty text if there is neither. */
    public String shownLabel() {
        return label != null ? label : address().map(Url::shownHost).orElse("");
    }

    /**
     * Returns whether this is a web address, which can identify the person, rather than a mailbox or a telephone
     * number.
     */
    public boolean isWeb() {
        return address().filter(Url::isWeb).isPresent();
    }
}
