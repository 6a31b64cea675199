package portfolio.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.Origins;
import portfolio.model.Address;
import portfolio.model.Channel;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.source.Place;

/**
 * A value that not everybody may see.
 *
 * @param what what it is, such as {@code telephone number}
 * @param pattern finds it, in any letter case
 * @param visibility {@link Visibility#PDF} or {@link Visibility#PRIVATE}
 * @param place where the content has it
 */
record Secret(String what, Pattern pattern, Visibility visibility, Place place) {

    /** What is shorter stands in every file by chance. */
    private static final int MIN_LENGTH = 4;

    /** What people put between the digits of a telephone number. */
    private static final String BETWEEN_DIGITS = "[\\s\\p{Z}()./-]{0,3}";

    /** Everything in a profile that is not public. Of an address, only what leads to the door counts as secret. */
    static List<Secret> of(Profile profile, Origins origins) {
        List<Secret> secrets = new ArrayList<>();
        for (Channel channel : profile.contact()) {
            if (channel.visibility() != Visibility.PUBLIC) {
                Place place = origins.place(channel, "visibility");
                values(channel)
                        .map(pattern -> new Secret("contact", pattern, channel.visibility(), place))
                        .forEach(secrets::add);
            }
        }
        Address address = profile.address();
        if (address != null && address.visibility() != Visibility.PUBLIC) {
            Place place = origins.place(address, "visibility");
            Stream.of(text(address.street()), text(address.postalCode()))
                    .flatMap(List::stream)
                    .map(pattern -> new Secret("address", pattern, address.visibility(), place))
                    .forEach(secrets::add);
        }
        return List.copyOf(secrets);
    }

    private static Stream<Pattern> values(Channel channel) {
        String url = channel.url();
        String bare = url == null ? null : url.replaceFirst("^(?:https?://(?:www[.])?|mailto:|tel:)", "");
        Stream<Pattern> address = url != null && url.startsWith("tel:")
                ? Stream.of(number(bare))
                : text(bare == null ? null : bare.replaceFirst("[?].*", "").replaceFirst("/$", "")).stream();
        return Stream.of(address, text(channel.text()).stream(), text(channel.username()).stream())
                .flatMap(patterns -> patterns);
    }

    private static List<Pattern> text(@Nullable String value) {
        if (value == null || value.length() < MIN_LENGTH) {
            return List.of();
        }
        String words = Pattern.compile("\\s+")
                .splitAsStream(value)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\p{Z}]+"));
        return List.of(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static Pattern number(@Nullable String number) {
        String digits = String.valueOf(number)
                .chars()
                .filter(Character::isDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(BETWEEN_DIGITS));
        return Pattern.compile("(?<![0-9])" + digits + "(?![0-9])");
    }
}
