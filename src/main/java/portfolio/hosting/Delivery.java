package portfolio.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.model.SiteUrl;
import portfolio.output.MediaTypes;
import portfolio.output.Site;
import portfolio.site.address.Redirect;

/**
 * The instructions for serving a site: headers, redirects and media types. The configurations for all hosts are
 * generated from this record, so that every host responds alike.
 *
 * @param basePath the path of the site on its host: {@code /}, or {@code /portfolio/}
 * @param files the paths of all files of the site
 * @param headers the headers of every response, in order
 * @param redirects the redirects from former paths to pages
 */
record Delivery(String basePath, List<String> files, Map<String, String> headers, List<Redirect> redirects) {

    /** The folder of files whose names contain a hash of their content. */
    static final String FINGERPRINTED = "assets/";

    /** The folders that search engines are asked not to index. */
    static final List<String> UNLISTED = List.of("for/", "variants/");

    /** The {@code Cache-Control} header of files that never change: one year, without revalidation (RFC 8246). */
    static final String IMMUTABLE = "public, max-age=31536000, immutable";

    /**
     * The {@code Cache-Control} header of all other files: cached, but revalidated before each use (RFC 9111, section
     * 5.2.2.2).
     */
    static final String REVALIDATED = "public, max-age=0, must-revalidate";

    /**
     * The {@code Strict-Transport-Security} header: two years, sent on encrypted connections only (RFC 6797). Without
     * {@code includeSubDomains}, since other hosts of the domain may not support HTTPS.
     */
    static final String STRICT_TRANSPORT = "max-age=63072000";

    static final String UNLISTED_ROBOTS = "noindex";

    /** The files that are meant for hosts and build tools, not for visitors. */
    static final List<String> UNSERVED = List.of("_headers", "_redirects", "CNAME", ".nojekyll", ".portfolio");

    static final String NOT_FOUND = "404.html";

    /** The media types that hosts get wrong or do not know, by file name extension. */
    static final SortedMap<String, String> TYPES = new TreeMap<>(
            Stream.of("md", "vcf", "webmanifest").collect(Collectors.toMap(extension -> extension, MediaTypes::of)));

    /** The media types of text files, which are worth compressing. HTML is compressed by default. */
    static final List<String> COMPRESSED = Stream.concat(
                    Stream.of("json", "webmanifest", "svg", "md", "txt", "vcf").map(MediaTypes::plain),
                    Stream.of("text/xml"))
            .toList();

    Delivery {
        files = List.copyOf(files);
        redirects = List.copyOf(redirects);
    }

    static Delivery of(Site site, SiteUrl url, List<Redirect> redirects) {
        return new Delivery(url.basePath(), List.copyOf(site.paths()), headers(HeaderPolicy.of(site)), redirects);
    }

    private static Map<String, String> headers(String policy) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        // For browsers that do not support the frame-ancestors directive.
        headers.put("X-Frame-Options", "DENY");
        return headers;
    }

    /** Returns the folders of {@link #UNLISTED} that exist in the site. */
    List<String> unlisted() {
        return UNLISTED.stream()
                .filter(folder -> files.stream().anyMatch(file -> file.startsWith(folder)))
                .toList();
    }

    /** Returns the {@code Cache-Control} header of a file. */
    static String freshness(String file) {
        return file.startsWith(FINGERPRINTED) ? IMMUTABLE : REVALIDATED;
    }
}
