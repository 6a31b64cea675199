package portfolio.asset;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;

/** The design of the site, which ships with the program: stylesheet, script, fonts and icons. Immutable. */
public final class Design {

    private static final List<String> PRELOADED = List.of("fonts/besley-latin.woff2", "fonts/public-sans-latin.woff2");

    private static final List<String> FILES = List.of(
            "fonts/besley-latin.woff2",
            "fonts/besley-latin-ext.woff2",
            "fonts/besley-symbols.woff2",
            "fonts/public-sans-latin.woff2",
            "fonts/public-sans-latin-ext.woff2",
            "fonts/public-sans-symbols.woff2",
            "icons/favicon.svg",
            "icons/favicon-32.png",
            "icons/touch-180.png",
            "icons/maskable-512.png");

    private final Map<String, String> paths = new LinkedHashMap<>();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();
    private final Map<PageKind, String> stylesheets = new EnumMap<>(PageKind.class);
    private final String script;

    /**
     * Cached by the kind of page and the path to the root of the site: pages have few different depths, and hashing the
     * stylesheet takes longer than generating the rest of a page.
     */
    private final Map<Variety, String> styleElements = new ConcurrentHashMap<>();

    private final Map<Variety, String> policies = new ConcurrentHashMap<>();

    /**
     * What the stylesheet of a page depends on.
     *
     * @param root the relative path from the page to the site's root: empty, {@code ../} or the like
     */
    private record Variety(PageKind kind, String root) {}

    private Design(Assets assets, Repaint repaint) {
        for (PageKind kind : PageKind.values()) {
            stylesheets.put(kind, Stylesheet.load(assets, repaint, kind));
        }
        for (String file : FILES) {
            byte[] bytes = repaint.file(file, assets.bytes(file));
            String path = Fingerprint.name(file, bytes);
            paths.put(file, path);
            files.put(path, bytes);
            stylesheets.replaceAll((kind, css) -> css.replace("url(" + file + ")", "url(" + path + ")"));
        }
        // Also at the path where browsers and people look for it.
        files.put("favicon.svg", files.get(path("icons/favicon.svg")));
        this.script = assets.text("script/appearance.js").strip();
    }

    /**
     * Reads the design from the class path.
     *
     * @param accent the accent colour; null for that of the design
     */
    public static Design load(@Nullable Accent accent) {
        return load(Assets.SHIPPED, accent);
    }

    /**
     * Reads the design.
     *
     * @param assets the source of the files
     * @param accent the accent colour; null for that of the design
     */
    public static Design load(Assets assets, @Nullable Accent accent) {
        return new Design(assets, Repaint.in(accent));
    }

    /**
     * Returns the stylesheet of a kind of page.
     *
     * @param root the relative path from the page to the root of the site: empty, {@code ../} or the like
     */
    public String stylesheet(PageKind kind, String root) {
        return Objects.requireNonNull(stylesheets.get(kind)).replace("url(assets/", "url(" + root + "assets/");
    }

    /**
     * Returns the style element of a page, with the stylesheet.
     *
     * @param root the relative path from the page to the root of the site
     */
    public String styleElement(PageKind kind, String root) {
        return styleElements.computeIfAbsent(
                new Variety(kind, root), page -> "<style>" + stylesheet(page.kind(), page.root()) + "</style>");
    }

    /**
     * Returns the content security policy of a page whose only inline content is the stylesheet and the script.
     *
     * @param root the relative path from the page to the root of the site
     */
    public String policy(PageKind kind, String root) {
        return policies.computeIfAbsent(
                new Variety(kind, root), page -> ContentPolicy.of(stylesheet(page.kind(), page.root()), script));
    }

    /**
     * Returns the script element that restores the chosen appearance (light or dark). It belongs in the head of a page,
     * so that it runs before anything is shown.
     */
    public String scriptElement() {
        return "<script>" + script + "</script>";
    }

    /**
     * Returns the path in the site of a file of the design, such as {@code icons/favicon.svg}.
     *
     * @throws java.util.NoSuchElementException if the design has no such file
     */
    public String path(String file) {
        return Optional.ofNullable(paths.get(file)).orElseThrow();
    }

    /** Returns the paths in the site of the fonts that every page needs. */
    public List<String> preloaded() {
        return PRELOADED.stream().map(this::path).toList();
    }

    /** Returns the bytes of every file by its path in the site. They must not be modified. */
    public NavigableMap<String, byte[]> files() {
        return files;
    }
}
