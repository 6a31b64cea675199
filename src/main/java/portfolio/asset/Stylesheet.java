package portfolio.asset;

import java.util.List;
import java.util.Map;

/** The whole stylesheet, assembled from its layers and made small. */
final class Stylesheet {

    /**
     * The layers, from the one that yields to all others to the one that prevails, with their files in
     * {@code assets/css}.
     */
    private static final List<Map.Entry<String, List<String>>> LAYERS = List.of(
            Map.entry("reset", List.of("reset")),
            Map.entry("tokens", List.of("tokens")),
            Map.entry("base", List.of("base")),
            Map.entry("layout", List.of("layout")),
            Map.entry(
                    "part",
                    List.of(
                            "part/masthead",
                            "part/section-head",
                            "part/page-head",
                            "part/hero",
                            "part/facts",
                            "part/rows",
                            "part/project-entry",
                            "part/evidence",
                            "part/role",
                            "part/skills",
                            "part/about",
                            "part/actions",
                            "part/project",
                            "part/term",
                            "part/matrix",
                            "part/resume",
                            "part/background",
                            "part/footer")),
            Map.entry("print", List.of("print")));

    private Stylesheet() {}

    /**
     * Reads and assembles it; the faces of the fonts come first and stand in no layer.
     *
     * @param repaint puts in the accent
     */
    static String load(Assets assets, Repaint repaint) {
        StringBuilder css = new StringBuilder(assets.text("css/fonts.css"));
        for (Map.Entry<String, List<String>> layer : LAYERS) {
            css.append("@layer ").append(layer.getKey()).append('{');
            layer.getValue().forEach(file -> css.append(assets.text("css/" + file + ".css")));
            css.append('}');
        }
        return Minifier.minify(repaint.text(css.toString()));
    }
}
