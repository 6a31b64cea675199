package portfolio.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import portfolio.model.Channel;
import portfolio.model.Profile;
import portfolio.model.Visibility;
import portfolio.source.Url;

/**
 * The public contacts, divided for formats that have one e-mail address and one telephone number.
 *
 * @param email the first e-mail address; null if there is none
 * @param telephone the first telephone number as it is shown; null if there is none
 * @param others all other channels, in order
 */
record Contacts(@Nullable String email, @Nullable String telephone, List<Channel> others) {

    Contacts {
        others = List.copyOf(others);
    }

    static Contacts of(Profile profile) {
        List<Channel> channels = profile.contactFor(Visibility.PUBLIC);
        Optional<Channel> mail = first(channels, Url::isMail);
        Optional<Channel> telephone = first(channels, Url::isTelephone);
        List<Channel> others = new ArrayList<>(channels);
        mail.ifPresent(others::remove);
        telephone.ifPresent(others::remove);
        return new Contacts(
                mail.flatMap(Channel::address).map(Url::contact).orElse(null),
                telephone.map(Channel::shown).orElse(null),
                others);
    }

    private static Optional<Channel> first(List<Channel> channels, Predicate<Url> kind) {
        return channels.stream()
                .filter(channel -> channel.address().filter(kind).isPresent())
                .findFirst();
    }
}
