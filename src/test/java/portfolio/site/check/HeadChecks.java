package portfolio.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks the metadata of a page for search engines and link previews. */
final class HeadChecks {

    private static final int LONGEST_TITLE = 65;
    private static final int SHORTEST_DESCRIPTION = 50;
    private static final int LONGEST_DESCRIPTION = 160;

    private HeadChecks() {}

    static Stream<String> titlesAreUnique(BuiltSite site) {
        return duplicates(site, Document::title);
    }

    static Stream<String> descriptionsAreUnique(BuiltSite site) {
        return duplicates(site, page -> meta(page, "name", "description"));
    }

    static Stream<String> titlesFit(String path, Document page) {
        return page.title().length() <= LONGEST_TITLE ? Stream.empty() : Stream.of("long title: " + page.title());
    }

    static Stream<String> descriptionsFit(String path, Document page) {
        String text = meta(page, "name", "description");
        return text.isBlank() || text.length() > LONGEST_DESCRIPTION
                ? Stream.of("no description, or a long one: " + text)
                : Stream.empty();
    }

    static Stream<String> descriptionsTellEnough(String path, Document page) {
        String text = meta(page, "name", "description");
        return text.length() < SHORTEST_DESCRIPTION ? Stream.of("short description: " + text) : Stream.empty();
    }

    /** Every page has a canonical URL. Unlisted pages ask not to be indexed instead. */
    static Stream<String> canonical(BuiltSite site) {
        return site.pages().entrySet().stream()
                .filter(page -> !address(page.getValue())
                        .equals(
                                BuiltSite.isUnlisted(page.getKey())
                                        ? "noindex"
                                        : site.url() + page.getKey().substring(1)))
                .map(page -> page.getKey() + ": address " + address(page.getValue()));
    }

    static Stream<String> previewsAgree(String path, Document page) {
        String canonical = address(page);
        return Stream.of(
                        fault(page, "property", "og:title", page.title()),
                        fault(page, "property", "og:description", meta(page, "name", "description")),
                        fault(page, "property", "og:url", canonical.equals("noindex") ? "" : canonical),
                        fault(page, "property", "og:site_name", identity(page)),
                        fault(page, "name", "twitter:title", page.title()),
                        fault(page, "name", "twitter:description", meta(page, "name", "description")),
                        missing(page, "property", "og:type"),
                        missing(page, "name", "twitter:card"))
                .flatMap(faults -> faults);
    }

    static Stream<String> coloursOfTheTheme(String path, Document page) {
        List<String> media = page.select("meta[name=theme-color][content~=^#]").eachAttr("media");
        return media.equals(List.of("(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"))
                ? Stream.empty()
                : Stream.of("theme colours for " + media);
    }

    static Stream<String> encodingAndViewport(String path, Document page) {
        Element first = page.head().firstElementChild();
        boolean encoded = first != null && first.attr("charset").equals("utf-8");
        boolean fits = meta(page, "name", "viewport").equals("width=device-width, initial-scale=1");
        return encoded && fits ? Stream.empty() : Stream.of("encoding or viewport is missing");
    }

    private static String identity(Document page) {
        return page.select("body > header a").stream()
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    private static String address(Document page) {
        return page.selectFirst("meta[name=robots][content=noindex]") != null
                ? "noindex"
                : page.select("link[rel=canonical]").attr("href");
    }

    private static String meta(Document page, String attribute, String name) {
        return page.select("meta[" + attribute + "=" + name + "]").attr("content");
    }

    private static Stream<String> fault(Document page, String attribute, String name, String expected) {
        String found = meta(page, attribute, name);
        return found.equals(expected)
                ? Stream.empty()
                : Stream.of(name + " is '" + found + "', not '" + expected + "'");
    }

    private static Stream<String> missing(Document page, String attribute, String name) {
        return meta(page, attribute, name).isEmpty() ? Stream.of(name + " is missing") : Stream.empty();
    }

    /** Returns pages whose text is empty or used twice. Variants may use the same texts as the main site. */
    private static Stream<String> duplicates(BuiltSite site, Function<Document, String> text) {
        Set<String> seen = new HashSet<>();
        return site.pages().entrySet().stream()
                .filter(page -> !page.getKey().startsWith("/for/"))
                .filter(page -> text.apply(page.getValue()).isBlank() || !seen.add(text.apply(page.getValue())))
                .map(page -> page.getKey() + ": empty, or as on another page: " + text.apply(page.getValue()));
    }
}
