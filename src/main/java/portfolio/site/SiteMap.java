package portfolio.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Slug;

/** Decides which pages exist, and numbers the projects. */
final class SiteMap {

    private final Evidence evidence;
    private final List<Project> projects;
    private final Map<Slug, Integer> numbers = new HashMap<>();
    private final Map<String, Project> files = new HashMap<>();

    SiteMap(Portfolio portfolio, Evidence evidence) {
        this.evidence = evidence;
        this.projects = portfolio.projects();
        for (Project project : projects) {
            numbers.put(project.slug(), numbers.size() + 1);
            files.put(project.file(), project);
        }
    }

    /** All projects; the first has number 1. */
    List<Project> projects() {
        return projects;
    }

    int number(Project project) {
        return Optional.ofNullable(numbers.get(project.slug())).orElseThrow();
    }

    /** The project of this name, if it is on the site. */
    Optional<Project> project(Slug slug) {
        return Optional.ofNullable(numbers.get(slug)).map(number -> projects.get(number - 1));
    }

    /** The project that was read from the file of this name. */
    Optional<Project> projectOfFile(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The page of a technology, concept or skill, when it has one. */
    Optional<SitePath> term(String spelling) {
        return evidence.find(spelling).filter(TermEvidence::hasPage).map(SitePath::of);
    }

    /** The technologies and concepts that have a page: technologies first, each kind in its order. */
    List<TermEvidence> terms() {
        return Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                .filter(TermEvidence::hasPage)
                .toList();
    }

    /** Those of them that the matrix shows: some project lists them. */
    List<TermEvidence> matrixTerms() {
        return terms().stream().filter(term -> !term.projects().isEmpty()).toList();
    }

    boolean hasProjects() {
        return !projects.isEmpty();
    }

    /** Whether there is anything to set against the projects. */
    boolean hasMatrix() {
        return hasProjects()
                && Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                        .anyMatch(term -> !term.projects().isEmpty());
    }

    /** Every page that search engines shall know, home first. */
    List<SitePath> indexable() {
        List<SitePath> pages = new ArrayList<>(List.of(SitePath.HOME));
        if (hasProjects()) {
            pages.add(SitePath.PROJECTS);
            projects.forEach(project -> pages.add(SitePath.of(project)));
        }
        if (hasMatrix()) {
            pages.add(SitePath.TECHNOLOGIES);
        }
        terms().forEach(term -> pages.add(SitePath.of(term)));
        pages.add(SitePath.RESUME);
        return pages;
    }
}
