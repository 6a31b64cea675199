package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;

class HomeComposerTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "7, 7, 0", "8, 5, 3", "12, 5, 7"})
    void upToTwelveProjectsAreAllThere(int projects, int inFull, int rows) {
        HomePage home = TestSite.ofProjects(projects).pages().home();
        assertThat(Objects.requireNonNull(home.index()).rows()).hasSize(projects);
        assertThat(Objects.requireNonNull(home.work())).satisfies(work -> {
            assertThat(work.entries()).hasSize(inFull);
            assertThat(work.rest()).hasSize(rows);
            assertThat(work.more()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"13", "50"})
    void ofMoreTheFirstFiveAreToldAndALinkLeadsToAll(int projects) {
        HomePage home = TestSite.ofProjects(projects).pages().home();
        NavLink more = new NavLink("All " + projects + " projects", "projects/", false);
        assertThat(Objects.requireNonNull(home.index()).rows()).hasSize(5);
        assertThat(Objects.requireNonNull(home.index()).more()).isEqualTo(more);
        assertThat(Objects.requireNonNull(home.work())).satisfies(work -> {
            assertThat(work.entries()).hasSize(5);
            assertThat(work.rest()).isEmpty();
            assertThat(work.more()).isEqualTo(more);
        });
    }

    @Test
    void projectsKeepTheirNumbersInTheRest() {
        HomePage home = TestSite.ofProjects(8).pages().home();
        assertThat(Objects.requireNonNull(home.work()).rest())
                .extracting(ProjectRow::number)
                .containsExactly(6, 7, 8);
    }

    @Test
    void withoutContentThereIsNoSectionToLeadTo() {
        Pages pages = TestSite.with().pages();
        assertThat(pages.home().work()).isNull();
        assertThat(pages.home().layout().nav()).extracting(NavLink::href).containsExactly("#contact");
        assertThat(pages.projects()).isEmpty();
        assertThat(pages.technologies()).isEmpty();
        assertThat(pages.indexableUrls())
                .containsExactly("https://www.example.com/", "https://www.example.com/resume/");
    }

    @Test
    void aSingleProjectHasNoNeighbours() {
        assertThat(TestSite.ofProjects(1).pages().caseStudies().values())
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.get().previous()).isNull();
                    assertThat(page.get().next()).isNull();
                });
    }
}
