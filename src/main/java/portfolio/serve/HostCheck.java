package portfolio.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rejects requests that address this machine by a foreign host name. A malicious web page can make its own host name
 * resolve to this machine (DNS rebinding) and would then count as same-origin, but its requests still carry that name.
 */
final class HostCheck {

    private static final int DEFAULT_PORT = 80;

    private final Set<String> names;

    HostCheck(int port) {
        String suffix = ":" + port;
        names = port == DEFAULT_PORT
                ? Set.of("localhost", "127.0.0.1", "[::1]", "localhost:80", "127.0.0.1:80", "[::1]:80")
                : Set.of("localhost" + suffix, "127.0.0.1" + suffix, "[::1]" + suffix);
    }

    /**
     * Returns the status code to reject a request with (RFC 9110, 15.5.20; RFC 9112, 3.2); 0 if the request is allowed.
     *
     * @param hosts the values of the Host header; null if there is none
     * @param authority the host in the request line itself; null in the usual form
     */
    int refusal(@Nullable List<String> hosts, @Nullable String authority) {
        if (hosts == null || hosts.size() != 1) {
            return 400;
        }
        return isKnown(hosts.get(0)) && (authority == null || isKnown(authority)) ? 0 : 421;
    }

    private boolean isKnown(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }
}
