package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings for the web host.
 *
 * @param domain the custom domain on GitHub Pages, written to the file {@code CNAME}
 * @param aliases redirects from old paths
 * @param security where to report security vulnerabilities, written to the file {@code security.txt}
 */
public record Hosting(
        @Nullable DomainName domain,
        List<Alias> aliases,
        @Nullable Security security) {

    public Hosting {
        aliases = List.copyOf(aliases);
    }
}
