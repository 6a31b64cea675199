package portfolio.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
    private final String stylesheet;
    private final String script;

    /** Of all pages few are at different depths, and a hash takes longer than the rest of a page. */
    private final Map<String, String> styleElements = new ConcurrentHashMap<>();

    private final Map<String, String> policies = new ConcurrentHashMap<>();

    private Design(Assets assets, Repaint repaint) {
        String css = Stylesheet.load(assets, repaint);
        for (String file : FILES) {
            byte[] bytes = repaint.file(file, assets.bytes(file));
            String path = Fingerprint.name(file, bytes);
            paths.put(file, path);
            files.put(path, bytes);
            css = css.replace("url(" + file + ")", "url(" + path + ")");
        }
        // Where browsers and people look for it by name.
        files.put("favicon.svg", files.get(path("icons/favicon.svg")));
        this.stylesheet = css;
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
     * The stylesheet.
     *
     * @param root what leads from the page that carries it to the site's root: empty, {@code ../} or the like
     */
    public String stylesheet(String root) {
        return stylesheet.replace("url(assets/", "url(" + root + "assets/");
    }

    /**
     * The stylesheet in its element, to be put into a page.
     *
     * @param root what leads from that page to the site's root
     */
    public String styleElement(String root) {
        return styleElements.computeIfAbsent(root, way -> "<style>" + stylesheet(way) + "</style>");
    }

    /**
     * The content security policy of a page that carries just the stylesheet and the script.
     *
     * @param root what leads from that page to the site's root
     */
    public String policy(String root) {
        return policies.computeIfAbsent(root, way -> ContentPolicy.of(stylesheet(way), script));
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
