package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hosts of the site have to know.
 *
 * @param domain the domain of the site's own on GitHub Pages, for the file {@code CNAME}
 * @param aliases where pages were before
 * @param security whom to tell of a weakness, for the file {@code security.txt}
 */
public record Hosting(
        @Nullable DomainName domain,
        List<Alias> aliases,
        @Nullable Security security) {

    public Hosting {
        aliases = List.copyOf(aliases);
    }
}
