package portfolio.audit;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import portfolio.source.Problem;
import portfolio.source.Problems;

/** Finds links to IP addresses that are a different machine for each visitor. Names of such hosts are errors. */
final class PrivateAddressReview {

    /** IP addresses of one machine or network (RFC 1918, RFC 3927, RFC 4193, RFC 6598), in the form of URLs. */
    static final Pattern HOST =
            Pattern.compile("(?:127|10)(?:\\.\\d+){3}|192\\.168(?:\\.\\d+){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}"
                    + "|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(?:\\.\\d+){2}|169\\.254(?:\\.\\d+){2}|0\\.0\\.0\\.0"
                    + "|\\[(?:::1?|f[cd][^\\]]*|fe[89ab][0-9a-f]:[^\\]]*)\\]");

    private PrivateAddressReview() {}

    static List<Problem> of(RunningTexts texts) {
        Problems problems = new Problems();
        for (RunningTexts.Address address : texts.addresses()) {
            Optional<String> host = OutgoingLinks.uri(address.destination()).map(URI::getHost);
            if (host.isPresent() && HOST.matcher(host.get()).matches()) {
                problems.warning(
                        address.place(),
                        "'" + address.destination() + "' is an address on your own machine or network",
                        "link to a public address, or remove the link");
            }
        }
        return problems.list();
    }
}
