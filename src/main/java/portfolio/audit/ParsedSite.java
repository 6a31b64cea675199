package portfolio.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import portfolio.model.SiteUrl;
import portfolio.output.Site;

/**
 * A finished site as a visitor gets it.
 *
 * @param url where it will be published
 * @param files bytes by path, such as {@code projects/index.html}
 * @param pages the HTML pages in the order of their paths, but for those that only lead on to others
 */
record ParsedSite(SiteUrl url, SortedMap<String, byte[]> files, List<Page> pages) {

    private static final String INDEX = "index.html";

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

    /** An address before its query and fragment, and these. */
    private static final Pattern PARTS = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);

    ParsedSite {
        pages = List.copyOf(pages);
    }

    /**
     * One HTML page.
     *
     * @param path from the site's root: {@code /projects/} or {@code /404.html}
     */
    record Page(String path, Document document) {

        /** Whether search engines are asked not to list it. */
        boolean isUnlisted() {
            return document.selectFirst("meta[name=robots][content=noindex]") != null;
        }
    }

    static ParsedSite of(Site site, SiteUrl url) {
        SortedMap<String, Page> pages = new TreeMap<>();
        site.files().forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                Document document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
                if (document.selectFirst("meta[http-equiv=refresh]") == null) {
                    pages.put(path(file), new Page(path(file), document));
                }
            }
        });
        return new ParsedSite(url, Collections.unmodifiableSortedMap(site.files()), new ArrayList<>(pages.values()));
    }

    /** The page at a path; absent when there is none. */
    Optional<Page> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Whether there is a file or page at a path from the site's root. */
    boolean has(String path) {
        return files.containsKey(path.substring(1) + (path.endsWith("/") ? INDEX : ""));
    }

    String text(String file) {
        byte[] bytes = files.get(file);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * What an address means, as a path from the site's root, with its fragment: absent when it leads to another site,
     * empty when it leaves the folder of this one.
     *
     * @param from the path of the page or file it stands in
     */
    @Nullable
    String target(String from, String address) {
        if (SCHEME.matcher(address).lookingAt()) {
            return address.startsWith(url.value())
                    ? "/" + address.substring(url.value().length())
                    : null;
        }
        if (address.startsWith("/")) {
            String base = url.basePath();
            return address.startsWith(base) ? "/" + address.substring(base.length()) : "";
        }
        return resolve(from, address);
    }

    private static String resolve(String from, String address) {
        if (address.isEmpty() || address.startsWith("#")) {
            return from + address;
        }
        Deque<String> segments = new ArrayDeque<>(List.of(from.split("/", -1)));
        segments.removeLast();
        Matcher parts = PARTS.matcher(address);
        String path = parts.matches() ? parts.group(1) : address;
        for (String segment : path.split("/", -1)) {
            boolean up = segment.equals("..");
            if (up && segments.size() < 2) {
                return "";
            }
            if (up) {
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder = path.endsWith("..") || path.endsWith(".");
        return String.join("/", segments) + (folder ? "/" : "") + address.substring(path.length());
    }

    /** The path at which visitors get a file. */
    static String path(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (index ? file.substring(0, file.length() - INDEX.length()) : file);
    }
}
