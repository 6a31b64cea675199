package portfolio.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portfolio.asset.Design;
import portfolio.json.Json;
import portfolio.model.Profile;
import portfolio.output.MediaTypes;

/** Writes the web application manifest (W3C). It gives the site its icon when a visitor adds it to a home screen. */
final class WebManifest {

    private static final String ICON = "icons/maskable-512.png";

    private WebManifest() {}

    static String of(Profile profile, Design design) {
        String paper = design.theme().color("light-paper").hex();
        Map<String, Object> manifest = new TreeMap<>(Map.of(
                "name",
                profile.identity(),
                "start_url",
                "./",
                "display",
                "browser",
                "background_color",
                paper,
                "theme_color",
                paper,
                "icons",
                List.of(icon(design))));
        return Json.file(manifest);
    }

    private static Map<String, Object> icon(Design design) {
        return new TreeMap<>(Map.of(
                "src",
                design.path(ICON),
                "sizes",
                "512x512",
                "type",
                MediaTypes.plain(ICON),
                "purpose",
                "any maskable"));
    }
}
