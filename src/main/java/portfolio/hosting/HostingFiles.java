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

/** The files that tell hosts how to deliver a site. */
public final class HostingFiles {

    private HostingFiles() {}

    /**
     * Those that lie in the published folder, by path: {@code _headers}, {@code _redirects} where there is something to
     * redirect, {@code CNAME} and {@code security.txt} where the content has what they say.
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
            // Where it is looked for as well, and some hosts leave out folders that start with a dot.
            put(files, "security.txt", SecurityText.of(security, profile));
        }
        put(files, "_headers", HeadersFile.of(Delivery.of(site.with(files), profile.url(), redirects)));
        return files;
    }

    /**
     * Those that lie beside the published folder, by name: configurations of nginx and Caddy.
     *
     * @param site the whole site
     */
    public static SortedMap<String, byte[]> beside(Site site, Profile profile, List<Redirect> redirects) {
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
