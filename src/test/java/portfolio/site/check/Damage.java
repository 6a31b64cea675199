package portfolio.site.check;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A change to the shipped site that breaks one rule.
 *
 * @param rule the name of the rule in {@link Checks}
 * @param change creates the damaged site
 */
record Damage(String rule, UnaryOperator<BuiltSite> change) {

    private static final String PROJECT = "/projects/global-payout-platform/";
    private static final String TERM = "/technologies/kafka/";
    private static final String MATRIX = "/technologies/";

    static Stream<Damage> all() {
        return Stream.of(links(), markup(), names(), heads(), independence(), data(), hosting(), evidence(), work())
                .flatMap(damages -> damages);
    }

    @Override
    public String toString() {
        return rule;
    }

    private static Stream<Damage> links() {
        return Stream.of(
                attribute("every internal address resolves", PROJECT, "main a", "href", "../nowhere/"),
                attribute("every internal address resolves", "/", "body > header li a", "href", "#nowhere"),
                append("every internal address resolves", "/", "<img src='nowhere.png' alt=''>"),
                append("every internal address resolves", "/", "<img srcset='nowhere.png 2x' alt=''>"),
                append("every internal address resolves", "/", "<style>a { background: url('nowhere.png') }</style>"),
                attribute("every internal address resolves", "/", "main a", "href", "../projects/"),
                attribute("every address of a page ends in a slash", "/", "main a", "href", "projects"),
                attribute("every address of a page ends in a slash", PROJECT, "main a", "href", "../index.html"),
                attribute("the site works in any folder", "/", "main a", "href", "/projects/"),
                attribute("the site works in any folder", "/404.html", "main a", "href", "projects/"));
    }

    private static Stream<Damage> markup() {
        return Stream.of(
                file("the HTML parses without errors", "index.html", html -> html.replace("</main>", "</p></main>")),
                append("ids are unique", "/", "<p id='main'>Again</p>"),
                append("there is one h1", TERM, "<h1>Another</h1>"),
                append("headings skip no level", "/", "<h2>Here</h2><h4>Deep</h4>"),
                append("headings skip no level", "/", "<h2></h2>"),
                page(
                        "landmarks are there and named",
                        "/",
                        page -> first(page, "body > footer").tagName("div")),
                page(
                        "landmarks are there and named",
                        "/",
                        page -> first(page, "main").tagName("div")),
                append("landmarks are there and named", "/", "<nav aria-label='Main'></nav>"),
                attribute("the language is told", "/", "html", "lang", ""),
                attribute("the language is told", "/", "html", "dir", "auto"),
                append("references exist", "/", "<p aria-labelledby='main nobody'>Text</p>"),
                append("lists hold items", "/", "<ul><p>Text</p></ul>"),
                append("lists hold items", "/", "<ol></ol>"),
                page(
                        "tables have scopes",
                        MATRIX,
                        page -> first(page, "tbody th").removeAttr("scope")));
    }

    private static Stream<Damage> names() {
        return Stream.of(
                append("controls have names", "/", "<a href='./'></a>"),
                append("controls have names", "/", "<a href='./'><svg aria-hidden='true'><text>Icon</text></svg></a>"),
                append("controls have names", "/", "<button> </button>"),
                append("controls have names", "/", "<input id='alone'>"),
                append("controls have names", "/", "<img src='favicon.svg'>"));
    }

    private static Stream<Damage> heads() {
        return Stream.of(
                page("titles are unique", TERM, page -> page.title("Résumé – Senior software engineer")),
                page("titles fit", TERM, page -> page.title("long ".repeat(14))),
                attribute("descriptions fit", TERM, "meta[name=description]", "content", "long ".repeat(33)),
                attribute("descriptions fit", TERM, "meta[name=description]", "content", ""),
                attribute("descriptions tell enough", TERM, "meta[name=description]", "content", "Short."),
                page(
                        "descriptions are unique",
                        TERM,
                        page -> first(page, "meta[name=description]").attr("content", "")),
                attribute("each page names its address", TERM, "link[rel=canonical]", "href", "https://other.example/"),
                page(
                        "each page names its address",
                        "/404.html",
                        page -> first(page, "meta[name=robots]").remove()),
                attribute("link previews agree", TERM, "meta[property=og:title]", "content", "Other"),
                attribute("link previews agree", TERM, "meta[property=og:url]", "content", "https://other.example/"),
                page(
                        "link previews agree",
                        TERM,
                        page -> first(page, "meta[name=twitter:card]").remove()),
                page(
                        "the theme has two colours",
                        "/",
                        page -> first(page, "meta[name=theme-color]").remove()),
                page(
                        "encoding and viewport are told",
                        "/",
                        page -> first(page, "meta[charset]").remove()));
    }

    private static Stream<Damage> independence() {
        String rule = "nothing is fetched from elsewhere";
        return Stream.of(
                append(rule, "/", "<img src='https://other.example/a.png' alt=''>"),
                append(rule, "/", "<link rel='stylesheet' href='//other.example/a.css'>"),
                append(rule, "/", "<style>@import 'a.css'</style>"),
                append(rule, "/", "<style>a { background: url(https://other.example/a.png) }</style>"),
                append("no element has a handler", "/", "<p onclick='go()'>Text</p>"),
                append("there is at most one script", "/", "<script>a()</script><script>b()</script>"),
                append("there is at most one script", "/", "<script src='a.js'></script>"));
    }

    private static Stream<Damage> data() {
        return Stream.of(
                data("each page describes its kind", TERM, json -> json.replace("DefinedTerm", "Thing")),
                data("each page describes its kind", TERM, json -> json.replace("BreadcrumbList", "ItemList")),
                data("each page describes its kind", TERM, json -> json + "}"),
                data("a profile is about a person", "/", json -> json.replace("jobTitle", "job")),
                data("structured data says what is shown", PROJECT, json -> json.replace("Kotlin", "COBOL")),
                data("structured data says what is shown", "/", json -> json.replace("University", "College")),
                data(
                        "structured data names pages of the site",
                        PROJECT,
                        json -> json.replace("/projects/\"", "/works/\"")));
    }

    private static Stream<Damage> hosting() {
        String sitemap = "the sitemap lists the indexable pages";
        return Stream.of(
                file(sitemap, "sitemap.xml", xml -> xml.replaceFirst("<url>.*</url>\n", "")),
                file(sitemap, "sitemap.xml", xml -> xml.replaceFirst("(<url>.*</url>\n)", "$1$1")),
                file(sitemap, "sitemap.xml", xml -> xml.replaceFirst("</loc>", "</loc><lastmod>2026-01-01</lastmod>")),
                file("robots.txt names the sitemap", "robots.txt", text -> text.replace("Sitemap", "Map")),
                new Damage("the files of the host are there", site -> site.without(".nojekyll")),
                file("the icon is an SVG", "favicon.svg", svg -> svg.replace("<svg", "<png")),
                file("the manifest names files of the site", "site.webmanifest", json -> json.replace(".png", ".gif")));
    }

    private static Stream<Damage> evidence() {
        return Stream.of(
                page(
                        "term pages agree with themselves",
                        TERM,
                        page -> first(page, "main ol > li:has(h3)").remove()),
                page(
                        "term pages agree with themselves",
                        TERM,
                        page -> first(page, "main li:has(h4)").remove()),
                text("term pages agree with themselves", TERM, "Used in 4 projects", "Used in 5 projects"),
                page(
                        "counts agree with the term pages",
                        "/",
                        page -> first(page, "#skills li > a > span").text("9 projects")),
                text("quotes are verbatim", TERM, "so we moved invoice", "so I moved invoice"),
                page(
                        "the matrices agree",
                        MATRIX,
                        page -> first(page, "tfoot td").text("17")),
                page(
                        "the matrices agree",
                        MATRIX,
                        page -> first(page, "tbody td:last-child").text("17")),
                page(
                        "the matrices agree",
                        MATRIX,
                        page -> first(page, "tbody td:empty").text("used")),
                page(
                        "the matrices agree",
                        PROJECT,
                        page -> first(page, "main h2 + ul > li:has(a)").remove()));
    }

    private static Stream<Damage> work() {
        return Stream.of(
                page(
                        "neighbours form a chain",
                        PROJECT,
                        page -> first(page, "a[rel=next]").remove()),
                attribute(
                        "neighbours form a chain", PROJECT, "a[rel=prev]", "href", "../subscription-billing-platform/"),
                page("numbers agree", PROJECT, page -> first(page, "main p").text("No. 7")),
                page(
                        "highlights agree",
                        PROJECT,
                        page -> first(page, "section[aria-labelledby=role_title] li")
                                .text("Other")),
                attribute(
                        "workstreams and projects pair",
                        "/",
                        "#experience section a[href=projects/global-payout-platform/]",
                        "href",
                        "projects/subscription-billing-platform/"));
    }

    private static Damage page(String rule, String path, Consumer<Document> change) {
        return new Damage(rule, site -> site.withPage(path, change));
    }

    private static Damage attribute(String rule, String path, String selector, String name, String value) {
        return page(rule, path, page -> first(page, selector).attr(name, value));
    }

    private static Damage append(String rule, String path, String html) {
        return page(rule, path, page -> first(page, "main").append(html));
    }

    private static Damage file(String rule, String file, UnaryOperator<String> change) {
        return new Damage(rule, site -> site.withFile(file, change));
    }

    private static Damage text(String rule, String path, String before, String after) {
        return file(rule, BuiltSite.file(path), html -> html.replace(before, after));
    }

    private static Damage data(String rule, String path, UnaryOperator<String> change) {
        return page(rule, path, page -> {
            Element script = first(page, "script[type=application/ld+json]");
            String json = script.data();
            script.empty().appendChild(new DataNode(change.apply(json)));
        });
    }

    private static Element first(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }
}
