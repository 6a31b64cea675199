package portfolio.asset;

import static portfolio.asset.PageKind.HOME;
import static portfolio.asset.PageKind.NOT_FOUND;
import static portfolio.asset.PageKind.PROJECT;
import static portfolio.asset.PageKind.PROJECTS;
import static portfolio.asset.PageKind.RESUME;
import static portfolio.asset.PageKind.TECHNOLOGIES;
import static portfolio.asset.PageKind.TERM;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.model.Theme;

/** The stylesheets of all pages, assembled from their layers. */
final class Stylesheet {

    /** The cascade layers (CSS Cascading and Inheritance Level 5, 6.4), weakest first. */
    private static final List<Layer> LAYERS = List.of(
            new Layer("reset", every("reset")),
            new Layer("tokens", every("tokens")),
            new Layer("base", every("base")),
            new Layer("layout", every("layout")),
            new Layer(
                    "part",
                    every("part/masthead"),
                    only("part/section-head", HOME),
                    only("part/page-head", PROJECTS, PROJECT, TECHNOLOGIES, TERM, RESUME, NOT_FOUND),
                    only("part/hero", HOME),
                    only("part/facts", HOME, PROJECT),
                    every("part/link-lists"),
                    only("part/rows", HOME, PROJECTS, TECHNOLOGIES),
                    only("part/project-entry", HOME),
                    only("part/evidence", HOME, PROJECT, TERM),
                    only("part/role", HOME, PROJECT, RESUME),
                    only("part/skills", HOME),
                    when(PageFeature.LISTS, "part/entries", HOME),
                    only("part/about", HOME),
                    only("part/actions", HOME, RESUME, NOT_FOUND),
                    only("part/project", PROJECT),
                    when(PageFeature.PICTURES, "part/pictures", HOME, PROJECT, RESUME),
                    only("part/term", TERM),
                    only("part/matrix", TECHNOLOGIES),
                    only("part/resume", RESUME),
                    every("part/footer")),
            new Layer(
                    "print",
                    every("print/page"),
                    only("print/home", HOME),
                    when(PageFeature.PICTURES, "print/pictures", HOME, PROJECT),
                    only("print/term", TERM),
                    only("print/matrix", TECHNOLOGIES),
                    only("print/resume", RESUME),
                    when(PageFeature.PICTURES, "print/photograph", RESUME)));

    private final String fonts;

    /** The text of each part, by its file. */
    private final Map<String, String> texts = new HashMap<>();

    /**
     * Reads all files, so that a mistake in one is found at once, and all pages have the same version.
     *
     * @param theme the values that the files refer to
     */
    Stylesheet(Assets assets, Theme theme) {
        fonts = assets.css("css/fonts.css", theme);
        parts().forEach(part -> texts.put(part.file(), assets.css("css/" + part.file() + ".css", theme)));
    }

    /** A cascade layer with its files in the order in which they apply. */
    private record Layer(String name, List<Part> parts) {

        Layer(String name, Part... parts) {
            this(name, List.of(parts));
        }
    }

    /**
     * A file of the stylesheet.
     *
     * @param file its path below {@code assets/css}, without the extension
     * @param kinds the pages that can use it
     * @param feature what such a page must have to use it; null if nothing in particular
     */
    record Part(String file, Set<PageKind> kinds, @Nullable PageFeature feature) {

        boolean isFor(PageStyle style) {
            return kinds.contains(style.kind())
                    && (feature == null || style.features().contains(feature));
        }
    }

    private static Part every(String file) {
        return new Part(file, EnumSet.allOf(PageKind.class), null);
    }

    private static Part only(String file, PageKind... kinds) {
        return new Part(file, Set.of(kinds), null);
    }

    private static Part when(PageFeature feature, String file, PageKind... kinds) {
        return new Part(file, Set.of(kinds), feature);
    }

    /** Returns the rules that name the font files, which every page has. */
    String fontFaces() {
        return fonts;
    }

    /** All files that belong to a layer. */
    static List<Part> parts() {
        return LAYERS.stream().flatMap(layer -> layer.parts().stream()).toList();
    }

    /** Returns the stylesheet of a page, minified. The font faces come first, outside any layer. */
    String of(PageStyle style) {
        StringBuilder css = new StringBuilder(fonts);
        for (Layer layer : LAYERS) {
            css.append("@layer ").append(layer.name()).append('{');
            layer.parts().stream()
                    .filter(part -> part.isFor(style))
                    .forEach(part -> css.append(texts.get(part.file())));
            css.append('}');
        }
        return Minifier.minify(css.toString());
    }
}
