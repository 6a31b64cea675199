package portfolio.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import portfolio.asset.ContentPolicy;
import portfolio.asset.Design;
import portfolio.asset.PageKind;
import portfolio.asset.PageStyle;
import portfolio.json.Json;
import portfolio.model.Theme;
import portfolio.source.Resources;

/**
 * Prepares pages for live preview: adds the live reload script, and allows that script in the content security policy.
 */
final class LivePage {

    private static final String SCRIPTS = "script-src ";
    private static final String HEAD_END = "</head>";

    private final ProblemHtml problems;
    private final String script = Resources.text("portfolio/serve/live.js").strip();
    private final String style =
            Theme.SHIPPED.fill(Resources.text("portfolio/serve/problems.css")).strip();

    /** Identifies this run of the server, because every run numbers its editions from 1. */
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    /**
     * Creates the preparation of pages.
     *
     * @param folders locates the files that problems name
     */
    LivePage(WatchedFolders folders) {
        problems = new ProblemHtml(folders);
    }

    /** Returns a page of the site with the script. */
    byte[] of(byte[] page, SiteVersion version) {
        StringBuilder html = new StringBuilder(new String(page, StandardCharsets.UTF_8));
        int end = html.indexOf(HEAD_END);
        if (end >= 0) {
            html.insert(end, element(version, false));
        }
        int scripts = html.indexOf(SCRIPTS);
        if (scripts >= 0) {
            html.insert(scripts + SCRIPTS.length(), ContentPolicy.hash(script) + " ");
        }
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the page that is shown if the site has not been built yet. */
    byte[] problems(SiteVersion version) {
        String css = Design.load(null).stylesheet(PageStyle.of(PageKind.NOT_FOUND), "/") + style;
        String html = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Not built</title>
                <link rel="icon" href="data:,">
                <style>%s</style>
                %s
                </head>
                <body>
                <main>%s</main>
                </body>
                </html>
                """.formatted(
                        ContentPolicy.of(css, script, false).replace("img-src", "img-src data:"),
                        css,
                        element(version, true),
                        problems.page(version.problems()));
        return html.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the event data of an edition for open pages, as JSON. */
    String event(SiteVersion version) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("run", run);
        event.put("number", version.number());
        event.put("pages", version.pages());
        event.put("style", version.style());
        if (!version.problems().isEmpty()) {
            event.put("problems", problems.overlay(version.problems()));
            event.put("css", style);
        }
        return Json.inScript(event);
    }

    private String element(SiteVersion version, boolean onlyProblems) {
        return "<script data-run=\"" + run + "\" data-number=\"" + version.number() + "\" data-events=\"/"
                + SiteHandler.EVENTS + "\"" + (onlyProblems ? " data-only-problems" : "") + ">" + script + "</script>";
    }
}
