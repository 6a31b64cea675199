package portfolio.site.address;

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
public final class SiteMap {

    private final Evidence evidence;
    private final List<Project> projects;
    private final boolean showsAbout;
    private final Map<Slug, Integer> numbers = new HashMap<>();
    private final Map<String, Project> files = new HashMap<>();

    /** Creates the map of the pages that a portfolio has. */
    public SiteMap(Portfolio portfolio, Evidence evidence) {
        this.evidence = evidence;
        this.projects = portfolio.projects();
        this.showsAbout = portfolio.profile().sections().shows(Ids.ABOUT);
        for (Project project : projects) {
            numbers.put(project.slug(), numbers.size() + 1);
            files.put(project.file(), project);
        }
    }

    /** Returns all projects in order. The first has number 1. */
    public List<Project> projects() {
        return projects;
    }

    /** Returns the number that the pages show beside a project, from 1. */
    public int number(Project project) {
        return Optional.ofNullable(numbers.get(project.slug())).orElseThrow();
    }

    /** Returns the project with this slug, if it is on the site. */
    public Optional<Project> project(Slug slug) {
        return Optional.ofNullable(numbers.get(slug)).map(number -> projects.get(number - 1));
    }

    /** Returns the project that was read from the file with this name. */
    public Optional<Project> projectOfFile(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** Returns the page of a technology, concept or skill, if it has one. */
    public Optional<SitePath> term(String spelling) {
        return evidence.find(spelling).filter(TermEvidence::hasPage).map(SitePath::of);
    }

    /** Returns the technologies and concepts that have a page: first all technologies, then all concepts. */
    public List<TermEvidence> terms() {
        return Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                .filter(TermEvidence::hasPage)
                .toList();
    }

    /** Returns the terms with a page that at least one project lists, which are the rows of the matrix. */
    public List<TermEvidence> matrixTerms() {
        return terms().stream().filter(term -> !term.projects().isEmpty()).toList();
    }

    /** Returns whether the home page has the section about the person. */
    public boolean showsAbout() {
        return showsAbout;
    }

    /** Returns whether there is a page of all projects. */
    public boolean hasProjects() {
        return !projects.isEmpty();
    }

    /** Returns whether any project lists a technology or concept, so that there is a matrix to show. */
    public boolean hasMatrix() {
        return hasProjects()
                && Stream.concat(evidence.technologies().stream(), evidence.concepts().stream())
                        .anyMatch(term -> !term.projects().isEmpty());
    }

    /** Returns every page that search engines may index, home page first. */
    public List<SitePath> indexable() {
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
