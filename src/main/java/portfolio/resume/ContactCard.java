package portfolio.resume;

import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portfolio.model.Address;
import portfolio.model.Channel;
import portfolio.model.PersonName;
import portfolio.model.Portfolio;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.site.Pages;
import portfolio.source.Url;

/** A writer for the contact card: the public contacts as a vCard 4.0 (RFC 6350). */
final class ContactCard {

    /** As large as address books show photographs, so that the card can be sent in a message. */
    private static final int PHOTO_WIDTH = 240;

    private final ContactLines lines = new ContactLines();

    private ContactCard() {}

    /**
     * Returns the card of a portfolio that has public contacts.
     *
     * @param pages the photograph of the person
     */
    static String of(Portfolio portfolio, Pages pages) {
        return new ContactCard().card(portfolio, pages);
    }

    private String card(Portfolio portfolio, Pages pages) {
        Profile profile = portfolio.profile();
        lines.text("BEGIN", "VCARD");
        lines.text("VERSION", "4.0");
        lines.text("KIND", "individual");
        lines.text("FN", profile.identity());
        profile.personName().ifPresent(this::add);
        lines.text("TITLE", profile.role());
        lines.text("ORG", employer(portfolio));
        profile.contactFor(Visibility.PUBLIC).forEach(this::add);
        profile.addressFor(Visibility.PUBLIC).ifPresent(this::add);
        lines.address("URL", JsonEntries.text(profile.homepage()));
        lines.address(
                "URL", profile.url().isPlaceholder() ? null : profile.url().value());
        lines.address("PHOTO", photograph(pages));
        lines.text("END", "VCARD");
        return lines.toString();
    }

    /**
     * Returns the photograph itself, because address books do not load pictures from the web, or its address if it is
     * on another site.
     */
    private static @Nullable String photograph(Pages pages) {
        return pages.photograph(PHOTO_WIDTH)
                .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg))
                .or(pages::photographUrl)
                .orElse(null);
    }

    /**
     * Adds the parts of the name. They are optional in version 4, but some programs take a card without them for that
     * of a company.
     */
    private void add(PersonName name) {
        lines.components("N", name.family(), name.given(), null, name.prefixes(), name.suffixes());
    }

    private static @Nullable String employer(Portfolio portfolio) {
        return portfolio.currentPositions().stream()
                .map(position -> position.employer().company())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(Channel channel) {
        Url url = channel.address().orElse(null);
        if (url == null) {
            addName(channel);
        } else if (url.isMail()) {
            lines.text("EMAIL", url.contact());
        } else if (url.isTelephone()) {
            lines.address("TEL;VALUE=uri", url.value());
        } else {
            lines.address("URL", url.value());
        }
    }

    /**
     * Adds an account name without an address. The property needs the name of the service (RFC 9554, section 3.5), so a
     * channel without a label is left out.
     */
    private void addName(Channel channel) {
        if (channel.label() != null) {
            String service = ContactLines.parameter("SERVICE-TYPE", channel.label());
            lines.text("SOCIALPROFILE" + service + ";VALUE=text", channel.username());
        }
    }

    /**
     * Adds the postal address. The first two components, post office box and extended address, should be empty (RFC
     * 6350, section 6.3.1).
     */
    private void add(Address address) {
        lines.components(
                "ADR",
                null,
                null,
                address.street(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.countryCode());
    }
}
