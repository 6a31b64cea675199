package portfolio.site.check;

import static portfolio.site.check.LinkChecks.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks that projects and the roles they belong to link to each other. */
final class WorkChecks {

    private static final String PROJECTS = "/projects/";

    private WorkChecks() {}

    /** "Next" links lead from the first project through all others in order, and "previous" links back. */
    static Stream<String> neighboursFormAChain(BuiltSite site) {
        List<String> projects = projects(site);
        if (projects.isEmpty()) {
            return Stream.empty();
        }
        List<String> back = new ArrayList<>(chain(site, projects.get(projects.size() - 1), "prev"));
        Collections.reverse(back);
        return Stream.of(chain(site, projects.get(0), "next"), back)
                .filter(chain -> !chain.equals(projects))
                .map(chain -> "not the chain of all projects: " + chain);
    }

    /** Projects are numbered from 1, both in the list and on their pages. */
    static Stream<String> numbersAgree(BuiltSite site) {
        List<String> projects = projects(site);
        return projects.stream()
                .filter(path ->
                        !site.page(path).select("main p").first().text().endsWith(" " + (projects.indexOf(path) + 1)))
                .map(path -> path + " has another number");
    }

    /** The highlights of a workstream on the home page appear word for word on the page of its project. */
    static Stream<String> highlightsAgree(BuiltSite site) {
        return workstreams(site.home())
                .filter(section -> caseStudy(site, section).isPresent())
                .filter(section ->
                        !told(site.page(caseStudy(site, section).orElseThrow())).containsAll(highlights(section)))
                .map(section -> "told differently on the project's page: "
                        + section.select("h4").text());
    }

    /** Every workstream links to a project of its own, and every project to one workstream. */
    static Stream<String> workstreamsAndProjectsPair(BuiltSite site) {
        List<String> paired = workstreams(site.home())
                .map(section -> caseStudy(site, section).orElse("nothing"))
                .sorted()
                .toList();
        List<String> projects = projects(site).stream().sorted().toList();
        return paired.equals(projects) ? Stream.empty() : Stream.of("workstreams lead to " + paired);
    }

    private static List<String> projects(BuiltSite site) {
        return !site.has(PROJECTS)
                ? List.of()
                : site.page(PROJECTS).select("main ol > li[value] > a").eachAttr("href").stream()
                        .map(href -> target(site, PROJECTS, href))
                        .toList();
    }

    private static List<String> chain(BuiltSite site, String first, String rel) {
        List<String> chain = new ArrayList<>();
        String path = first;
        while (!path.isEmpty() && !chain.contains(path)) {
            chain.add(path);
            String href = site.page(path).select("a[rel=" + rel + "]").attr("href");
            path = href.isEmpty() ? "" : target(site, path, href);
        }
        return chain;
    }

    private static Stream<Element> workstreams(Document home) {
        return home.select("#experience section").stream();
    }

    private static Optional<String> caseStudy(BuiltSite site, Element workstream) {
        return workstream.select("a").eachAttr("href").stream()
                .map(href -> target(site, BuiltSite.HOME, href))
                .filter(path -> path.matches("/projects/[^/]+/"))
                .reduce((first, last) -> last);
    }

    private static List<String> highlights(Element workstream) {
        return workstream.select("h4 + ul > li").eachText();
    }

    private static List<String> told(Document project) {
        return project.select("section[aria-labelledby=role_title] li").eachText();
    }
}
