package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * Whom to tell of a weakness of the site: what {@code security.txt} says (RFC 9116).
 *
 * @param contact where to tell it, the preferred way first
 * @param expires the last day on which this holds
 * @param encryption where the key is that encrypts what is told
 * @param policy what happens with what is told
 * @param acknowledgments where those are thanked who told something
 */
public record Security(
        List<ReportAddress> contact,
        PartialDate expires,
        @Nullable WebUrl encryption,
        @Nullable WebUrl policy,
        @Nullable WebUrl acknowledgments) {

    public Security {
        contact = List.copyOf(contact);
        if (contact.isEmpty()) {
            throw InvalidValue.in("contact", "'contact' is empty", "write at least one address, such as a mailto:");
        }
        if (expires.day() == null) {
            throw InvalidValue.in("expires", "'" + expires + "' is not a day", "write it as 2027-06-30");
        }
    }
}
