package portfolio.resume;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.model.Channel;
import portfolio.model.Profile;
import portfolio.model.Visibility;

/**
 * The ways to get in touch that everybody may see, as formats tell them apart that know one e-mail address and one
 * telephone number.
 *
 * @param email the address of the first mailbox; absent when there is none
 * @param telephone the first telephone number as it is shown; absent when there is none
 * @param others all but those two, in order
 */
record Contacts(@Nullable String email, @Nullable String telephone, List<Channel> others) {

    private static final String MAIL = "mailto:";
    private static final String TELEPHONE = "tel:";
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+:(//)?");
    private static final Pattern QUERY = Pattern.compile("\\?.*");
    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    Contacts {
        others = List.copyOf(others);
    }

    static Contacts of(Profile profile) {
        List<Channel> channels = profile.contactFor(Visibility.PUBLIC);
        Channel mail = first(channels, Contacts::isMail);
        Channel telephone = first(channels, Contacts::isTelephone);
        List<Channel> others = new ArrayList<>(channels);
        others.remove(mail);
        others.remove(telephone);
        return new Contacts(
                mail == null ? null : address(String.valueOf(mail.url())),
                telephone == null ? null : telephone.shown(),
                others);
    }

    private static @Nullable Channel first(List<Channel> channels, Predicate<String> kind) {
        return channels.stream()
                .filter(channel -> channel.url() != null && kind.test(channel.url()))
                .findFirst()
                .orElse(null);
    }

    static boolean isMail(String url) {
        return url.startsWith(MAIL);
    }

    static boolean isTelephone(String url) {
        return url.startsWith(TELEPHONE);
    }

    /** What an address says without its scheme; of a {@code mailto:} URL (RFC 6068) the mailbox alone, decoded. */
    static String address(String url) {
        String bare = SCHEME.matcher(url).replaceFirst("");
        return isMail(url) ? decoded(QUERY.matcher(bare).replaceFirst("")) : bare;
    }

    /** Percent-encoded bytes as UTF-8; a percent sign without two digits stays. */
    private static String decoded(String text) {
        return OCTETS.matcher(text).replaceAll(octets -> Matcher.quoteReplacement(utf8(octets.group())));
    }

    private static String utf8(String octets) {
        byte[] bytes = HexFormat.ofDelimiter("%").parseHex(octets.substring(1));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
