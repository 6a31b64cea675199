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

/** The look of the site, which ships with the program: stylesheet, script, fonts and icons. Immutable. */
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

    /** Kept because pages share few depths, and a hash takes longer than the rest of a page. */
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
        // Where browsers and people look for it by name.
        files.put("favicon.svg", files.get(path("icons/favicon.svg")));
        this.script = assets.text("script/appearance.js").strip();
    }

    /**
     * Reads the design from the class path.
     *
     * @param accent what stands out in another colour; absent means in that of the design
     */
    public static Design load(@Nullable Accent accent) {
        return load(Assets.SHIPPED, accent);
    }

    /**
     * Reads the design.
     *
     * @param accent what stands out in another colour; absent means in that of the design
     */
    public static Design load(Assets assets, @Nullable Accent accent) {
        return new Design(assets, Repaint.in(accent));
    }

    /**
     * The stylesheet of a page.
     *
     * @param root the relative path from the page to the site's root: empty, {@code ../} or the like
     */
    public String stylesheet(PageKind kind, String root) {
        return Objects.requireNonNull(stylesheets.get(kind)).replace("url(assets/", "url(" + root + "assets/");
    }

    /**
     * The stylesheet of a page as a {@code style} element.
     *
     * @param root the relative path from the page to the site's root
     */
    public String styleElement(PageKind kind, String root) {
        return styleElements.computeIfAbsent(
                new Variety(kind, root), page -> "<style>" + stylesheet(page.kind(), page.root()) + "</style>");
    }

    /**
     * The content security policy of a page that carries only its stylesheet and the script.
     *
     * @param root the relative path from the page to the site's root
     */
    public String policy(PageKind kind, String root) {
        return policies.computeIfAbsent(
                new Variety(kind, root), page -> ContentPolicy.of(stylesheet(page.kind(), page.root()), script));
    }

    /** The script that remembers the appearance in its element, to be put into a page before anything is shown. */
    public String scriptElement() {
        return "<script>" + script + "</script>";
    }

    /** The path in the site of a file of the design, such as {@code icons/favicon.svg}. */
    public String path(String file) {
        return Optional.ofNullable(paths.get(file)).orElseThrow();
    }

    /** The paths in the site of the fonts that every page needs. */
    public List<String> preloaded() {
        return PRELOADED.stream().map(this::path).toList();
    }

    /** The bytes of every file by its path in the site; not to be changed. */
    public NavigableMap<String, byte[]> files() {
        return files;
    }
}
