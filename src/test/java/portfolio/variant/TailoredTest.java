package portfolio.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.markdown.Inline;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.SkillGroup;
import portfolio.model.Workstream;

class TailoredTest {

    private final Content content = ContentFolder.read(Path.of("src/test/resources/sites/variants/content"), false);

    private final List<Tailored> all = Tailored.all(content.portfolio(), content.evidence());

    private final Tailored books = all.get(0);
    private final Tailored queues = all.get(1);

    @Test
    void variantsComeInTheOrderOfTheirFiles() {
        assertThat(all)
                .extracting(tailored -> tailored.variant().slug().value())
                .containsExactly("books", "queues");
    }

    @Test
    void theRoleAndTheIntroductionAreRetold() {
        assertThat(queues.portfolio().profile().role()).isEqualTo("Queue engineer");
        assertThat(queues.portfolio().profile().introduction())
                .hasToString("I work with Kafka, and see that nothing is lost.");
        assertThat(books.portfolio().profile()).isEqualTo(content.portfolio().profile());
    }

    @Test
    void whatIsMeantByATermStaysOut() {
        assertThat(queues.portfolio().projects()).extracting(Project::title).containsExactly("Queue");
    }

    @Test
    void whatIsMeantByATermComesFirst() {
        assertThat(workstreams(queues.portfolio()))
                .extracting(Workstream::title)
                .containsExactly("Queue", "Ledger");
    }

    @Test
    void aHighlightIsMeantByItsNumber() {
        assertThat(workstreams(queues.portfolio()).get(1).highlights())
                .extracting(Inline::plain)
                .containsExactly("Built the ledger with PostgreSQL.");
    }

    @Test
    void aWorkstreamForgetsAProjectThatStaysOut() {
        assertThat(workstreams(queues.portfolio()))
                .extracting(workstream -> workstream.project() == null)
                .containsExactly(false, true);
    }

    @Test
    void groupsAndSkillsAreOrderedAndLeftOut() {
        assertThat(queues.portfolio().skills())
                .containsExactly(
                        new SkillGroup("Systems", null, List.of("Idempotency", "Kafka")),
                        new SkillGroup("Languages", null, List.of("Java")));
        assertThat(books.portfolio().skills()).extracting(SkillGroup::name).containsExactly("Systems");
    }

    @Test
    void everythingElseStaysAsItIs() {
        assertThat(books.portfolio().projects()).isEqualTo(content.portfolio().projects());
        assertThat(books.portfolio().about()).isEqualTo(content.portfolio().about());
        assertThat(books.portfolio().experience().get(0).roles()).hasSize(2);
    }

    @Test
    void whatIsHiddenIsNamed() {
        assertThat(queues.hidden())
                .containsExactly(
                        new Hidden("project", "Ledger: double entry"),
                        new Hidden("highlight", "Kept it \"correct\"."),
                        new Hidden("skill", "PostgreSQL"),
                        new Hidden("skill", "SQL"));
        assertThat(books.hidden())
                .containsExactly(new Hidden("workstream", "Queue"), new Hidden("skill group", "Languages"));
    }

    private static List<Workstream> workstreams(Portfolio portfolio) {
        return portfolio.experience().get(0).roles().get(0).workstreams();
    }
}
