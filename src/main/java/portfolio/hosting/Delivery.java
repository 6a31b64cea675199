package portfolio.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.model.SiteUrl;
import portfolio.output.Site;
import portfolio.site.Redirect;

/**
 * How a host shall answer for the files of a site. Every configuration is written from it, so that all hosts answer
 * alike.
 *
 * @param basePath where the site lies on its host: {@code /}, or {@code /portfolio/}
 * @param files the paths of all files of the site
 * @param headers what every answer carries, in order
 * @param redirects what leads to pages from where they were before
 */
record Delivery(String basePath, List<String> files, Map<String, String> headers, List<Redirect> redirects) {

    /** The folder of files that have another name whenever they have other bytes. */
    static final String FINGERPRINTED = "assets/";

    /** Folders that search engines are asked not to list. */
    static final List<String> UNLISTED = List.of("for/", "variants/");

    /** Kept for a year without asking again (RFC 8246). */
    static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /** Kept, but asked for again before each use (RFC 9111, section 5.2.2.2). */
    static final String REVALIDATED = "public, max-age=0, must-revalidate";

    /** Sent on encrypted connections only (RFC 6797); other hosts of the domain are not spoken for. */
    static final String STRICT_TRANSPORT = "max-age=63072000";

    static final String UNLISTED_ROBOTS = "noindex";

    /** Files that hosts read or leave lying, and visitors have no use for. */
    static final List<String> UNSERVED = List.of("_headers", "_redirects", "CNAME", ".nojekyll", ".portfolio");

    static final String NOT_FOUND = "404.html";

    /** The media types that hosts know differently or not at all, by the ending of the file's name. */
    static final SortedMap<String, String> TYPES = new TreeMap<>(Map.of(
            "md", "text/markdown; charset=utf-8",
            "vcf", "text/vcard; charset=utf-8",
            "webmanifest", "application/manifest+json"));

    /** Content of these types is text and worth compressing. */
    static final List<String> COMPRESSED = List.of(
            "application/json",
            "application/manifest+json",
            "image/svg+xml",
            "text/markdown",
            "text/plain",
            "text/vcard",
            "text/xml");

    Delivery {
        files = List.copyOf(files);
        redirects = List.copyOf(redirects);
    }

    static Delivery of(Site site, SiteUrl url, List<Redirect> redirects) {
        return new Delivery(
                url.basePath(), List.copyOf(site.files().keySet()), headers(HeaderPolicy.of(site)), redirects);
    }

    private static Map<String, String> headers(String policy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        // For browsers that do not know frame-ancestors of the policy.
        headers.put("X-Frame-Options", "DENY");
        return headers;
    }

    /** The folders among {@link #UNLISTED} that the site has. */
    List<String> unlisted() {
        return UNLISTED.stream()
                .filter(folder -> files.stream().anyMatch(file -> file.startsWith(folder)))
                .toList();
    }

    /** How long a file may be kept. */
    static String freshness(String file) {
        return file.startsWith(FINGERPRINTED) ? IMMUTABLE : REVALIDATED;
    }
}
