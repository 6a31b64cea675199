package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.yaml.SourceMap;
import portfolio.model.Address;
import portfolio.model.Channel;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.source.Place;
import portfolio.source.Url;

/**
 * A value of the profile that must not be public.
 *
 * @param what the kind of value, such as {@code contact}
 * @param trace finds the value in a text
 * @param visibility {@link Visibility#PDF} or {@link Visibility#PRIVATE}
 * @param place the source location of its visibility
 */
record Secret(String what, Trace trace, Visibility visibility, Place place) {

    /** Shorter values are ignored: they occur in files by chance. */
    private static final int MIN_LENGTH = 4;

    private static final Pattern TELEPHONE = Pattern.compile("[+(]?[\\p{Nd}][\\p{Nd}\\s\\p{Z}\\p{Pd}()./+]{5,}");
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@]*[\\p{L}\\p{N}][^\\s@]*@[\\p{L}\\p{N}][^\\s@]*");

    /** Matches a telephone number in the address of a messenger, such as {@code wa.me}. */
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?:wa[.]me/|phone=|signal[.]me/#p/)(?:\\+|%2[bB])?([0-9]{7,15})");

    /**
     * Returns everything in a profile that is not public. Of an address, only the street and the postal code are
     * secret.
     */
    static List<Secret> of(Profile profile, SourceMap sourceMap) {
        List<Secret> secrets = new ArrayList<>();
        for (Channel channel : profile.contact()) {
            if (channel.visibility() != Visibility.PUBLIC) {
                Place place = sourceMap.place(channel, "visibility");
                Stream.of(address(channel.url()), text(channel.text()), text(channel.username()))
                        .flatMap(traces -> traces)
                        .map(trace -> new Secret("contact", trace, channel.visibility(), place))
                        .forEach(secrets::add);
            }
        }
        Address address = profile.address();
        if (address != null && address.visibility() != Visibility.PUBLIC) {
            Place place = sourceMap.place(address, "visibility");
            Stream.of(
                            known(address.street()).map(StreetTrace::of),
                            known(address.postalCode()).map(code -> PostalCodeTrace.of(code, address.city())))
                    .flatMap(Optional::stream)
                    .map(trace -> new Secret("address", trace, address.visibility(), place))
                    .forEach(secrets::add);
        }
        return List.copyOf(secrets);
    }

    private static Stream<Trace> address(@Nullable String url) {
        if (url == null) {
            return Stream.of();
        }
        Url read = Url.parse(url);
        String letters = read.shown().replaceFirst("^www[.]", "");
        String bare = read.contact().replaceFirst("^https?://(?:www[.])?", "");
        if (read.isTelephone()) {
            return TelephoneTrace.of(bare).stream().map(Trace.class::cast);
        }
        Matcher number = IN_ADDRESS.matcher(url);
        Stream<Trace> telephone = number.find()
                ? TelephoneTrace.of("+" + number.group(1)).stream().map(Trace.class::cast)
                : Stream.of();
        String page = bare.startsWith("wa.me") ? bare : bare.replaceFirst("[?].*", "");
        String shown = letters.startsWith("wa.me") ? letters : letters.replaceFirst("[?].*", "");
        return Stream.concat(
                telephone,
                Stream.of(page, shown)
                        .map(form -> form.replaceFirst("/$", ""))
                        .distinct()
                        .flatMap(Secret::text));
    }

    private static Stream<Trace> text(@Nullable String value) {
        return known(value).stream().flatMap(text -> {
            if (TELEPHONE.matcher(text).matches()) {
                return TelephoneTrace.of(text).stream();
            }
            return Stream.of(MAILBOX.matcher(text).matches() ? MailboxTrace.of(text) : WordsTrace.of(text));
        });
    }

    private static Optional<String> known(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> text.length() >= MIN_LENGTH);
    }
}
