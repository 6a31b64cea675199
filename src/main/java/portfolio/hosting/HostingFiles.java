package portfolio.hosting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.model.Hosting;
import portfolio.model.Profile;
import portfolio.model.Security;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.site.address.Redirect;

/** Creates the configuration files that tell hosts how to serve a site. */
public final class HostingFiles {

    private HostingFiles() {}

    /**
     * Returns the files that belong in the published folder. Always {@code _headers}; also {@code _redirects} if there
     * are redirects, {@code CNAME} if the content sets a domain, and {@code security.txt} if the content has the
     * details for it. The headers depend on every page, so generating them generates all other files.
     *
     * @param site all other files
     */
    public static Stream<SiteFile> published(Site site, Profile profile, List<Redirect> redirects) {
        Hosting hosting = profile.hosting();
        List<SiteFile> files = new ArrayList<>();
        if (!redirects.isEmpty()) {
            files.add(file("_redirects", () -> RedirectsFile.of(redirects)));
        }
        if (hosting.domain() != null) {
            files.add(file("CNAME", () -> hosting.domain() + "\n"));
        }
        Security security = hosting.security();
        if (security != null) {
            Supplier<String> text = () -> SecurityText.of(security, profile);
            files.add(file(SecurityText.PATH, text));
            // Also at the root, where some tools look for it, since some hosts skip folders whose names start with a
            // dot.
            files.add(file("security.txt", text));
        }
        Site headed = site.with(files.stream());
        files.add(file("_headers", () -> HeadersFile.of(Delivery.of(headed, profile.url(), redirects))));
        return files.stream();
    }

    /**
     * Returns the files for the companion folder next to the published one, by name: configurations for nginx and
     * Caddy.
     *
     * @param site the complete site
     */
    public static SortedMap<String, byte[]> companion(Site site, Profile profile, List<Redirect> redirects) {
        Delivery delivery = Delivery.of(site, profile.url(), redirects);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("nginx.conf", NginxSnippet.of(delivery).getBytes(StandardCharsets.UTF_8));
        files.put("Caddyfile", CaddySnippet.of(delivery).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static SiteFile file(String path, Supplier<String> text) {
        return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
