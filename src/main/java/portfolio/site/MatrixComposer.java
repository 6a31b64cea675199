package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.asset.PageKind;
import portfolio.evidence.TermEvidence;
import portfolio.model.Labels;
import portfolio.model.Project;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.layout.Head;
import portfolio.site.layout.PageLayout;
import portfolio.site.page.TechnologiesPage;
import portfolio.site.part.Matrix;
import portfolio.site.part.ProjectIndex;
import portfolio.site.part.ProjectRow;

/** Composes the page that shows which project uses which technologies and concepts. */
final class MatrixComposer {

    /** The largest number of projects that get a column each. With more, the tables show only totals. */
    static final int MOST_COLUMNS = 12;

    private final SiteContext site;
    private final PageParts parts;

    MatrixComposer(SiteContext site) {
        this.site = site;
        this.parts = new PageParts(site, Hrefs.from(SitePath.TECHNOLOGIES));
    }

    TechnologiesPage page() {
        Labels labels = site.labels();
        List<Matrix> matrices = Stream.of(
                        matrix(
                                "Technology",
                                labels.technology(),
                                labels.technologiesByProject(),
                                site.evidence().technologies()),
                        matrix(
                                "Concept",
                                labels.concept(),
                                labels.conceptsByProject(),
                                site.evidence().concepts()))
                .flatMap(Optional::stream)
                .toList();
        String heading =
                site.evidence().concepts().isEmpty() ? labels.technologies() : labels.technologiesAndConcepts();
        return new TechnologiesPage(
                layout(heading), heading, labels.technologiesText(), matrices, hasColumns() ? key() : null);
    }

    private PageLayout layout(String heading) {
        PageLayoutComposer layouts =
                new PageLayoutComposer(site, parts.hrefs(), SitePath.TECHNOLOGIES, PageKind.TECHNOLOGIES);
        List<Crumb> crumbs = List.of(
                ProjectComposer.home(layouts), layouts.crumb(site.labels().technologies(), SitePath.TECHNOLOGIES));
        String terms = site.map().matrixTerms().stream()
                .map(term -> term.term().name())
                .collect(Collectors.joining(", "));
        Head head = layouts.head(
                Summary.title(heading, site.profile().identity()),
                Summary.of(site.labels().technologiesDescription(terms)),
                "website",
                new StructuredData(site).technologies(heading, crumbs));
        return layouts.layout(head, crumbs);
    }

    private ProjectIndex key() {
        List<ProjectRow> rows = site.map().projects().stream().map(parts::row).toList();
        return new ProjectIndex(site.profile().sections().work(site.labels()).kicker(), rows, null);
    }

    private boolean hasColumns() {
        return site.map().projects().size() <= MOST_COLUMNS;
    }

    private List<Project> columns() {
        return hasColumns() ? site.map().projects() : List.of();
    }

    private Optional<Matrix> matrix(String id, String label, String caption, List<TermEvidence> terms) {
        List<Matrix.Row> rows = terms.stream()
                .filter(term -> !term.projects().isEmpty())
                .map(this::row)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<ProjectRow> projects = columns().stream().map(parts::row).toList();
        int total = rows.stream().mapToInt(Matrix.Row::projects).sum();
        return Optional.of(
                new Matrix(id, label, caption, ProjectComposer.byCompany(projects), rows, totals(rows), total));
    }

    private Matrix.Row row(TermEvidence term) {
        String name = term.term().name();
        List<Boolean> cells = columns().stream().map(term::isIn).toList();
        return new Matrix.Row(name, parts.href(name), cells, term.projects().size());
    }

    private List<Integer> totals(List<Matrix.Row> rows) {
        List<Integer> totals = new ArrayList<>();
        for (int column = 0; column < columns().size(); column++) {
            int index = column;
            totals.add((int) rows.stream().filter(row -> row.cells().get(index)).count());
        }
        return totals;
    }
}
