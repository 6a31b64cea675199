package portfolio.asset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;
import portfolio.model.Theme;

/** The design of the site, which ships with the program: stylesheet, script, fonts and icons. Immutable. */
public final class Design {

    /** The names of the theme values that hold the files of the fonts that every page needs. */
    private static final List<String> PRELOADED = List.of("display-latin", "text-latin");

    private static final List<String> ICONS =
            List.of("icons/favicon.svg", "icons/favicon-32.png", "icons/touch-180.png", "icons/maskable-512.png");

    /** Matches the reference to a font file in a stylesheet. */
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[^)]+)\\)");

    private final Theme theme;
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();
    private final Stylesheet stylesheet;
    private final Map<PageStyle, String> stylesheets = new ConcurrentHashMap<>();
    private final String script;

    /**
     * Cached, since pages have few different depths and at most one footer, and hashing the stylesheet takes longer
     * than generating the rest of a page.
     */
    private final Map<Variety, String> styleElements = new ConcurrentHashMap<>();

    private final Map<Variety, String> policies = new ConcurrentHashMap<>();

    /**
     * What the stylesheet of a page depends on.
     *
     * @param root the relative path from the page to the site's root: empty, {@code ../} or the like
     * @param footer the text at the foot of each sheet of paper, next to the page number; empty for none
     */
    private record Variety(PageStyle style, String root, String footer) {

        /**
         * Compares the values. Written by hand, like {@link #hashCode}, because the methods generated for a record
         * bootstrap classes at first use, which slows start-up.
         */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Variety variety
                    && style.equals(variety.style)
                    && root.equals(variety.root)
                    && footer.equals(variety.footer);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * style.hashCode() + root.hashCode()) + footer.hashCode();
        }
    }

    private Design(Assets assets, Theme theme) {
        this.stylesheet = new Stylesheet(assets, theme);
        this.theme = theme;
        FONT.matcher(stylesheet.fontFaces())
                .results()
                .map(font -> font.group(1))
                .distinct()
                .forEach(font -> add(font, assets.bytes(font)));
        ICONS.forEach(icon -> add(icon, Icon.painted(icon, assets.bytes(icon), theme)));
        // Also at the path where browsers and people look for it.
        files.put("favicon.svg", files.get(path("icons/favicon.svg")));
        this.script = assets.text("script/appearance.js").strip();
    }

    private void add(String file, byte[] bytes) {
        String path = Fingerprint.name(file, bytes);
        paths.put(file, path);
        files.put(path, bytes);
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
        return new Design(assets, assets.theme().with(accent));
    }

    /**
     * Returns the stylesheet of a page.
     *
     * @param root the relative path from the page to the root of the site: empty, {@code ../} or the like
     */
    public String stylesheet(PageStyle style, String root) {
        return stylesheets.computeIfAbsent(style, this::stylesheet).replace("url(assets/", "url(" + root + "assets/");
    }

    private String stylesheet(PageStyle style) {
        return FONT.matcher(stylesheet.of(style)).replaceAll(font -> "url(" + path(font.group(1)) + ")");
    }

    /**
     * Returns the style element of a page, with the stylesheet.
     *
     * @param root the relative path from the page to the root of the site
     * @param footer the text at the foot of each sheet of paper, next to the page number; empty for none
     */
    public String styleElement(PageStyle style, String root, String footer) {
        return styleElements.computeIfAbsent(
                new Variety(style, root, footer), page -> "<style>" + stylesheet(page) + "</style>");
    }

    /**
     * Returns the content security policy of a page whose only inline content is the stylesheet and the script.
     *
     * @param root the relative path from the page to the root of the site
     * @param footer the text at the foot of each sheet of paper, as in the style element
     */
    public String policy(PageStyle style, String root, String footer) {
        return policies.computeIfAbsent(
                new Variety(style, root, footer),
                page -> ContentPolicy.of(
                        stylesheet(page), script, style.features().contains(PageFeature.VIDEOS)));
    }

    /** Returns the stylesheet of a page. CSS cannot take text from the page into a page margin, so it is a rule. */
    private String stylesheet(Variety page) {
        String footer =
                page.footer().isEmpty() ? "" : "@page{@bottom-left{content:" + CssString.of(page.footer()) + "}}";
        return stylesheet(page.style(), page.root()) + footer;
    }

    /**
     * Returns the script element that restores the chosen appearance (light or dark). It belongs in the head of a page,
     * so that it runs before anything is shown.
     */
    public String scriptElement() {
        return "<script>" + script + "</script>";
    }

    /** Returns the values that the files refer to, with the accent colour of this design. */
    public Theme theme() {
        return theme;
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
        return PRELOADED.stream().map(theme::value).map(this::path).toList();
    }

    /** Returns the bytes of every file by its path in the site. They must not be modified. */
    public NavigableMap<String, byte[]> files() {
        return files;
    }
}
