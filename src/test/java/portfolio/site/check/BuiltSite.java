package portfolio.site.check;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import portfolio.output.Site;

/**
 * A finished site as visitors receive it.
 *
 * @param files the bytes of each file by path relative to the folder of the site
 * @param pages the HTML pages by path from the root of the site, such as {@code /projects/} or {@code /404.html},
 *     without the pages that redirect from former paths
 */
public record BuiltSite(SortedMap<String, byte[]> files, SortedMap<String, Document> pages) {

    public static final String HOME = "/";
    public static final String NOT_FOUND = "/404.html";

    private static final String INDEX = "index.html";

    public static BuiltSite of(Site site) {
        return of(site.files());
    }

    /** Reads the site in a folder. */
    public static BuiltSite in(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return of(files);
    }

    private static BuiltSite of(SortedMap<String, byte[]> files) {
        SortedMap<String, Document> pages = new TreeMap<>();
        for (String file : files.keySet()) {
            Document page = file.endsWith(".html") ? Jsoup.parse(text(files, file)) : null;
            if (page != null && page.selectFirst("meta[http-equiv=refresh]") == null) {
                pages.put(path(file), page);
            }
        }
        return new BuiltSite(files, pages);
    }

    /** Returns whether a page must not be listed anywhere: the page for unknown paths, and those of variants. */
    static boolean isUnlisted(String path) {
        return path.equals(NOT_FOUND) || path.startsWith("/for/");
    }

    public Document home() {
        return page(HOME);
    }

    public Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    public String text(String file) {
        return text(files, file);
    }

    /** Returns the URL at which the site will be published. It ends in a slash. */
    public String url() {
        return Objects.requireNonNull(home().selectFirst("link[rel=canonical]"), "the home page has no address")
                .attr("href");
    }

    /** Returns the path of the site's URL. */
    public String basePath() {
        return URI.create(url()).getPath();
    }

    /** Returns whether there is a file at a path from the root of the site. */
    public boolean has(String path) {
        return files.containsKey(file(path));
    }

    /** Returns a copy of the site with one page changed. */
    public BuiltSite withPage(String path, Consumer<Document> change) {
        Document page = page(path).clone();
        page.outputSettings().prettyPrint(false);
        change.accept(page);
        return withFile(file(path), text -> page.outerHtml());
    }

    /**
     * Returns a copy of the site with one file changed. If there is no such file, the change starts from an empty text.
     */
    public BuiltSite withFile(String file, UnaryOperator<String> change) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        String text = files.containsKey(file) ? text(file) : "";
        changed.put(file, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return of(changed);
    }

    /** Returns a copy of the site without one file. */
    public BuiltSite without(String file) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        if (changed.remove(file) == null) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return of(changed);
    }

    static String file(String path) {
        return path.substring(1) + (path.endsWith("/") ? INDEX : "");
    }

    private static String path(String file) {
        boolean index = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (index ? file.substring(0, file.length() - INDEX.length()) : file);
    }

    private static String text(SortedMap<String, byte[]> files, String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }
}
