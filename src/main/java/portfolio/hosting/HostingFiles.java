package portfolio.hosting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.model.Hosting;
import portfolio.model.Profile;
import portfolio.model.Security;
import portfolio.output.Site;
import portfolio.site.Redirect;

/** Creates the configuration files that tell hosts how to serve a site. */
public final class HostingFiles {

    private HostingFiles() {}

    /**
     * Returns the files that belong in the published folder, by path. Always {@code _headers}; also {@code _redirects}
     * if there are redirects, {@code CNAME} if the content sets a domain, and {@code security.txt} if the content has
     * the details for it.
     *
     * @param site all pages
     */
    public static SortedMap<String, byte[]> published(Site site, Profile profile, List<Redirect> redirects) {
        Delivery delivery = Delivery.of(site, profile.url(), redirects);
        Hosting hosting = profile.hosting();
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!redirects.isEmpty()) {
            put(files, "_redirects", RedirectsFile.of(delivery));
        }
        if (hosting.domain() != null) {
            put(files, "CNAME", hosting.domain() + "\n");
        }
        Security security = hosting.security();
        if (security != null) {
            put(files, SecurityText.PATH, SecurityText.of(security, profile));
            // Also at the root, where some tools look for it, since some hosts skip folders whose names start with a
            // dot.
            put(files, "security.txt", SecurityText.of(security, profile));
        }
        put(files, "_headers", HeadersFile.of(Delivery.of(site.with(files), profile.url(), redirects)));
        return files;
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
        put(files, "nginx.conf", NginxSnippet.of(delivery));
        put(files, "Caddyfile", CaddySnippet.of(delivery));
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
