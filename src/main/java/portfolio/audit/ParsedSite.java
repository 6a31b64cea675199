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
 * A finished site with its HTML pages parsed.
 *
 * @param url the address the site will be published at
 * @param files the bytes of each file by path, such as {@code projects/index.html}
 * @param pages the HTML pages in the order of their paths, without those that only redirect
 */
record ParsedSite(SiteUrl url, SortedMap<String, byte[]> files, List<Page> pages) {

    private static final String INDEX = "index.html";

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");

    /** Splits an address into its path, and its query with the fragment. */
    private static final Pattern PARTS = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);

    ParsedSite {
        pages = List.copyOf(pages);
    }

    /**
     * An HTML page.
     *
     * @param path the path from the root of the site: {@code /projects/} or {@code /404.html}
     */
    record Page(String path, Document document) {

        /** Returns whether the page asks search engines not to index it. */
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

    /** Returns the page at a path; empty if there is none. */
    Optional<Page> page(String path) {
        return pages.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** Returns whether there is a file or page at a path from the root of the site. */
    boolean has(String path) {
        return files.containsKey(path.substring(1) + (path.endsWith("/") ? INDEX : ""));
    }

    String text(String file) {
        byte[] bytes = files.get(file);
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Resolves an address to a path from the root of the site, with its fragment. Null if it leads to another site,
     * empty if it leaves the folder of this one.
     *
     * @param from the path of the page or file that contains the address
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

    /** Returns the path under which visitors request a file. */
    static String path(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (index ? file.substring(0, file.length() - INDEX.length()) : file);
    }
}
