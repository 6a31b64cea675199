package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * Where and how to report security vulnerabilities of the site: the content of {@code security.txt} (RFC 9116).
 *
 * @param contact the addresses for reports, the preferred one first; at least one
 * @param expires the last day on which this information is valid; a date with a day
 * @param encryption the address of a key for encrypted reports
 * @param policy the address of the policy for reports
 * @param acknowledgments the address of a page that thanks reporters
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
            throw InvalidValue.in(
                    "contact", "'contact' is empty", "add at least one address, such as mailto:security@example.org");
        }
        if (expires.day() == null) {
            throw InvalidValue.in("expires", "'" + expires + "' is not a day", "write it as 2027-06-30");
        }
    }
}
