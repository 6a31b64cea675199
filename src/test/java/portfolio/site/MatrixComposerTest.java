package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.site.page.TechnologiesPage;
import portfolio.site.part.Matrix;

class MatrixComposerTest {

    @Test
    void upToTwelveProjectsHaveAColumnEach() {
        TechnologiesPage page = matrix(12);
        assertThat(page.key()).isNotNull();
        assertThat(page.matrices()).singleElement().satisfies(matrix -> {
            assertThat(matrix.rows()).extracting(Matrix.Row::projects).containsExactly(12, 6);
            assertThat(matrix.totals()).containsExactly(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
            assertThat(matrix.total()).isEqualTo(18);
        });
    }

    @Test
    void ofMoreOnlyTheNumbersAreShown() {
        TechnologiesPage page = matrix(13);
        assertThat(page.key()).isNull();
        assertThat(page.matrices()).singleElement().satisfies(matrix -> {
            assertThat(matrix.companies()).isEmpty();
            assertThat(matrix.columns()).isZero();
            assertThat(matrix.rows()).extracting(Matrix.Row::projects).containsExactly(13, 6);
            assertThat(matrix.total()).isEqualTo(19);
        });
    }

    @Test
    void machinesAreToldOfTheTechnologiesThatThePageShows() {
        TestSite site = TestSite.with(
                "projects/a.md", "---\ntitle: A\ntechnologies: [Java]\n---\nA text.\n",
                "experience/b.yaml",
                        "company: B\nroles: [{title: Engineer, workstreams: [{title: C, technologies: [Perl]}]}]\n");

        assertThat(site.pages().terms()).hasSize(2);
        assertThat(site.page("/technologies/").html()).contains("Java").doesNotContain("Perl");
    }

    private static TechnologiesPage matrix(int projects) {
        return TestSite.ofProjects(projects).pages().technologies().values().stream()
                .map(Supplier::get)
                .findFirst()
                .orElseThrow();
    }
}
