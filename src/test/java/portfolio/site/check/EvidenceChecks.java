package portfolio.site.check;

import static portfolio.site.check.LinkChecks.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Checks that the numbers and sentences that support a claim agree on all pages. */
final class EvidenceChecks {

    private static final Pattern TERM_PAGE = Pattern.compile("/(?:technologies|concepts)/[^/]+/");
    private static final Pattern COUNT = Pattern.compile("(\\d+) projects?");

    private EvidenceChecks() {}

    /** The sentence, the totals and the lists of a term's page agree. */
    static Stream<String> termPagesAgree(String path, Document page) {
        if (!TERM_PAGE.matcher(path).matches()) {
            return Stream.empty();
        }
        TermUse use = TermUse.on(page);
        Stream<String> sentence = page.select("main p").eachText().contains(use.sentence())
                ? Stream.empty()
                : Stream.of("does not say: " + use.sentence());
        Stream<String> totals = Stream.of(
                        use.projects() == 0 ? "" : "Projects " + use.projects(),
                        use.workstreams() == 0 ? "" : "Workstreams " + use.workstreams())
                .filter(total -> !total.isEmpty()
                        && !page.select("section > p").eachText().contains(total))
                .map(total -> "does not total: " + total);
        return Stream.concat(sentence, totals);
    }

    /** The number next to a term is the number of projects on the term's page. */
    static Stream<String> countsAgree(BuiltSite site) {
        return site.pages().entrySet().stream()
                .filter(page -> !TERM_PAGE.matcher(page.getKey()).matches())
                .flatMap(page -> page.getValue().select("main li > a:has(span)").stream()
                        .filter(link -> count(link) > 0)
                        .filter(link -> count(link) != projectsOf(site, page.getKey(), link))
                        .map(link -> page.getKey() + ": wrong number: " + link.text()));
    }

    /** Quotations appear word for word on the project's page, or in the workstream on the home page. */
    static Stream<String> quotesAreVerbatim(BuiltSite site) {
        return site.pages().entrySet().stream()
                .filter(page -> TERM_PAGE.matcher(page.getKey()).matches())
                .flatMap(page -> page.getValue().select("main li:has(> p b)").stream()
                        .filter(item -> !source(site, page.getKey(), item).contains(quote(item)))
                        .map(item -> page.getKey() + ": not said so there: " + quote(item)));
    }

    /** The rows, columns and total of a matrix agree with each other and with the pages of terms and projects. */
    static Stream<String> matricesAgree(BuiltSite site) {
        if (!site.has("/technologies/")) {
            return Stream.empty();
        }
        Elements tables = site.page("/technologies/").select("table");
        Stream<String> sums =
                tables.stream().flatMap(table -> MatrixTable.of(table).faults());
        return Stream.concat(sums, Stream.concat(rows(site, tables), columns(site, tables)));
    }

    private static Stream<String> rows(BuiltSite site, Elements tables) {
        return tables.select("tbody tr:has(th a)").stream()
                .filter(row -> number(Objects.requireNonNull(row.lastElementChild()))
                        != projectsOf(site, "/technologies/", Objects.requireNonNull(row.selectFirst("th a"))))
                .map(row -> "the row does not agree with the term's page: " + row.text());
    }

    private static Stream<String> columns(BuiltSite site, Elements tables) {
        List<String> faults = new ArrayList<>();
        List<String> projects = tables.isEmpty()
                ? List.of()
                : tables.first().select("thead a").eachAttr("href").stream()
                        .map(href -> target(site, "/technologies/", href))
                        .toList();
        for (int column = 0; column < projects.size(); column++) {
            int index = column;
            int total = tables.stream()
                    .mapToInt(table -> MatrixTable.of(table).total(index))
                    .sum();
            int listed = site.page(projects.get(column))
                    .select("main h2 + ul > li")
                    .not("section li")
                    .size();
            if (total != listed) {
                faults.add(projects.get(column) + " lists " + listed + " terms, the matrix " + total);
            }
        }
        return faults.stream();
    }

    private static int projectsOf(BuiltSite site, String page, Element link) {
        return TermUse.on(site.page(target(site, page, link.attr("href")))).projects();
    }

    private static int count(Element link) {
        return link.select("span").stream()
                .map(span -> COUNT.matcher(span.text()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static String quote(Element item) {
        return item.select("> p:has(b)").text();
    }

    private static String source(BuiltSite site, String page, Element item) {
        Element project = item.selectFirst("h3 a");
        if (project != null) {
            return site.page(target(site, page, project.attr("href")))
                    .select("main")
                    .text();
        }
        return site.home().select("section:has(> * > h4)").stream()
                .filter(section -> section.select("h4")
                        .first()
                        .text()
                        .equals(item.select("h4").text()))
                .map(Element::text)
                .reduce("", String::concat);
    }

    private static int number(Element cell) {
        return Integer.parseInt(cell.text());
    }
}
