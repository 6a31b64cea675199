package portfolio.site.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the files for hosts, crawlers and browsers. */
final class HostingChecks {

    private static final String SITEMAP = "sitemap.xml";
    private static final String MANIFEST = "/site.webmanifest";

    private HostingChecks() {}

    /** The sitemap lists every public page once, and contains no invented dates. */
    static Stream<String> sitemap(BuiltSite site) {
        Document xml = Jsoup.parse(site.text(SITEMAP), "", Parser.xmlParser());
        List<String> listed = xml.select("urlset > url > loc").eachText();
        List<String> pages = site.pages().entrySet().stream()
                .filter(page -> page.getValue().selectFirst("meta[name=robots][content*=noindex]") == null)
                .map(page -> site.url() + page.getKey().substring(1))
                .toList();
        boolean same =
                listed.stream().sorted().toList().equals(pages.stream().sorted().toList());
        boolean dated = xml.selectFirst("lastmod") != null;
        return same && !dated ? Stream.empty() : Stream.of("the sitemap is not the list of pages: " + listed);
    }

    static Stream<String> robots(BuiltSite site) {
        List<String> lines = Arrays.asList(site.text("robots.txt").split("\n"));
        boolean whole = lines.contains("User-agent: *") && lines.contains("Sitemap: " + site.url() + SITEMAP);
        return whole ? Stream.empty() : Stream.of("robots.txt does not lead to the sitemap: " + lines);
    }

    static Stream<String> filesOfTheHost(BuiltSite site) {
        return Stream.of("/.nojekyll", "/404.html", "/favicon.svg", "/robots.txt", "/sitemap.xml")
                .filter(path -> !site.has(path))
                .map(path -> path + " is missing");
    }

    static Stream<String> favicon(BuiltSite site) {
        Document icon = Jsoup.parse(site.text("favicon.svg"), "", Parser.xmlParser());
        return icon.selectFirst("svg[xmlns=http://www.w3.org/2000/svg]") == null
                ? Stream.of("the icon is no SVG")
                : Stream.empty();
    }

    /** The icons and the start URL of the web app manifest are files of the site. */
    static Stream<String> manifest(BuiltSite site) {
        if (!site.has(MANIFEST)) {
            return Stream.empty();
        }
        JsonNode manifest = JsonMapper.shared().readTree(site.text(BuiltSite.file(MANIFEST)));
        Stream<String> icons = manifest.path("icons")
                .valueStream()
                .map(icon -> icon.path("src").asString());
        return Stream.concat(Stream.of(manifest.path("start_url").asString()), icons)
                .filter(address -> !site.has(LinkChecks.target(site, MANIFEST, address)))
                .map(address -> "the manifest names '" + address + "', which is not there");
    }
}
