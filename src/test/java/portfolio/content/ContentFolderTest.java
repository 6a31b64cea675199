package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import portfolio.model.Experience;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Role;

class ContentFolderTest {

    private static final Path SMALL = Path.of("src/test/resources/sites/small/content");

    private final Portfolio portfolio = ContentFolder.read(SMALL, false).portfolio();

    @Test
    void everyFileIsRead() {
        assertThat(portfolio.profile().name()).isEqualTo("Ada Example");
        assertThat(portfolio.skills()).hasSize(2);
        assertThat(portfolio.education()).hasSize(1);
        assertThat(portfolio.terms()).hasSize(2);
        assertThat(portfolio.about())
                .isNotNull()
                .satisfies(about -> assertThat(about.focusAreas()).containsExactly("Ledgers", "Queues & logs"));
    }

    @Test
    void orderedProjectsComeFirstAndDraftsAreLeftOut() {
        assertThat(portfolio.projects()).extracting(Project::title).containsExactly("Ledger: double entry", "Queue");
    }

    @Test
    void draftsAreReadWhenAskedFor() {
        assertThat(ContentFolder.read(SMALL, true).portfolio().projects())
                .extracting(Project::title)
                .containsExactly("Ledger: double entry", "Queue", "Sketch");
    }

    @Test
    void rolesAreShownLatestFirst() {
        Experience employer = portfolio.experience().get(0);
        assertThat(employer.roles()).extracting(Role::title).containsExactly("Lead engineer", "Engineer");
    }

    @Test
    void nothingIsWrongWithTheSmallSiteButOneSkill() {
        assertThat(Told.of(SMALL)).isEqualTo("""
                        content/skills.yaml:2:18: note: 1 of 5 skills is not used in any project or role: SQL
                          2 |   skills: [Java, SQL]
                            |                  ^^^
                        """);
    }
}
