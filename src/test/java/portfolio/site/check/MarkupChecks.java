package portfolio.site.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Checks the HTML that assistive technology depends on. */
final class MarkupChecks {

    private static final int MANY = 100;

    private MarkupChecks() {}

    /** Pages have no parse errors of the HTML standard. */
    static Stream<String> isHtml(BuiltSite site) {
        return site.pages().keySet().stream()
                .flatMap(path -> errors(site.text(BuiltSite.file(path))).map(error -> path + ": " + error));
    }

    private static Stream<String> errors(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(MANY);
        parser.parseInput(html, "");
        return parser.getErrors().stream().map(ParseError::toString);
    }

    static Stream<String> idsAreUnique(String path, Document page) {
        Set<String> seen = new HashSet<>();
        return page.select("[id]").eachAttr("id").stream()
                .filter(id -> id.isBlank() || !seen.add(id))
                .map(id -> "the id '" + id + "' occurs twice or is empty");
    }

    static Stream<String> oneMainHeading(String path, Document page) {
        int count = page.select("h1").size();
        return count == 1 ? Stream.empty() : Stream.of(count + " h1");
    }

    static Stream<String> headingsSkipNoLevel(String path, Document page) {
        Elements headings = page.select("h1, h2, h3, h4, h5, h6");
        int[] last = {0};
        return headings.stream()
                .filter(heading -> {
                    int level = heading.tagName().charAt(1) - '0';
                    boolean skips = level > last[0] + 1;
                    last[0] = level;
                    return skips || heading.text().isBlank();
                })
                .map(heading -> "skipped to, or empty: " + heading.outerHtml())
                .toList()
                .stream();
    }

    static Stream<String> landmarks(String path, Document page) {
        Set<String> names = new HashSet<>();
        Stream<String> navs = page.select("nav").stream()
                .map(nav -> Names.of(nav, page))
                .filter(name -> name.isBlank() || !names.add(name))
                .map(name -> "the navigation '" + name + "' needs a name of its own");
        Stream<String> single = Stream.of("main", "body > header", "body > footer")
                .filter(landmark -> page.select(landmark).size() != 1)
                .map(landmark -> page.select(landmark).size() + " times " + landmark);
        Stream<String> main = page.selectFirst("body > header nav") == null
                ? Stream.of("no navigation in the header")
                : Stream.empty();
        return Stream.of(single, main, navs).flatMap(all -> all);
    }

    static Stream<String> language(String path, Document page) {
        Element html = page.child(0);
        boolean known = !Locale.forLanguageTag(html.attr("lang")).getLanguage().isEmpty();
        boolean directed = Set.of("ltr", "rtl").contains(html.attr("dir"));
        return known && directed ? Stream.empty() : Stream.of("no lang or dir: " + html.attributes());
    }

    static Stream<String> referencesExist(String path, Document page) {
        return Stream.of("aria-labelledby", "aria-describedby", "aria-controls", "for")
                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream())
                .flatMap(ids -> Stream.of(ids.strip().split("\\s+")))
                .filter(id -> page.getElementById(id) == null)
                .map(id -> "there is no element '" + id + "' to refer to");
    }

    static Stream<String> controlsHaveNames(String path, Document page) {
        return page
                .select("a[href], button, input, select, textarea, [role=region], svg[role=img], img:not([alt])")
                .stream()
                .filter(element -> Names.of(element, page).isBlank())
                .map(element -> "without a name: " + element.outerHtml());
    }

    static Stream<String> listsHoldItems(String path, Document page) {
        Stream<Element> strangers = page.select("ul > :not(li), ol > :not(li), dl > :not(dt, dd, div)").stream();
        Stream<Element> strays = page.select("li").stream().filter(item -> !isList(item.parent()));
        Stream<Element> empty = page.select("ul:not(:has(> li)), ol:not(:has(> li)), dl:not(:has(dt))").stream();
        return Stream.of(strangers, strays, empty)
                .flatMap(all -> all)
                .map(element -> "no proper list: " + element.outerHtml());
    }

    static Stream<String> tablesHaveScopes(String path, Document page) {
        Stream<String> heads =
                page.select("th:not([scope=col], [scope=row], [scope=colgroup], [scope=rowgroup])").stream()
                        .map(head -> "without a scope: " + head.outerHtml());
        Stream<String> tables = page.select("table:not(:has(th))").stream().map(table -> "a table without heads");
        return Stream.concat(heads, tables);
    }

    private static boolean isList(Element parent) {
        return parent != null && Set.of("ul", "ol").contains(parent.tagName());
    }
}
