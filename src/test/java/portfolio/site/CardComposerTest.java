package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.site.address.SitePath;

final class CardComposerTest {

    private static final String PROFILE = """
            role: Engineer
            headline: Things that run
            location: Harbour Town
            sections:
              work:
                kicker: Work
                lede: Systems that *stay* up.
            """;
    private static final String LEDGER = """
            ---
            title: Ledger
            company: Acme
            subtitle: Books that agree
            technologies: [Kafka, Java]
            ---
            Text.
            """;
    private static final String ACME = """
            company: Acme
            roles:
              - title: Senior engineer
                workstreams:
                  - title: Ledger
                    technologies: [Kafka, Redis]
            """;

    @Test
    void withoutANameTheHeadlineIsTheTitle() {
        Card home = card(TestSite.with("site.yaml", PROFILE, "projects/ledger.md", LEDGER), "/");

        assertThat(home.folio()).isEqualTo("Engineer");
        assertThat(home.title()).isEqualTo("Things that run");
        assertThat(home.deck()).isEqualTo("Systems that stay up.");
        assertThat(home.footStart()).isEqualTo("Harbour Town");
        assertThat(home.footEnd()).containsExactlyInAnyOrder("Kafka", "Java");
        assertThat(home.alt()).isEqualTo("Things that run. Systems that stay up. Engineer.");
    }

    @Test
    void aNameIsTheTitleAndTheHeadlineTheDeck() {
        TestSite site = TestSite.with("site.yaml", "name: Ada Example\n" + PROFILE);

        assertThat(card(site, "/").title()).isEqualTo("Ada Example");
        assertThat(card(site, "/").deck()).isEqualTo("Things that run");
        assertThat(card(site, "/resume/").title()).isEqualTo("Ada Example");
        assertThat(card(site, "/resume/").footStart()).isEqualTo("Engineer");
    }

    @Test
    void theLeastThereCanBeMakesACard() {
        Card home = card(TestSite.with(), "/");

        assertThat(home.deck()).isNull();
        assertThat(home.footStart()).isEqualTo("Engineer");
        assertThat(home.footEnd()).isEmpty();
        assertThat(home.alt()).isEqualTo("Things that run every day. Engineer.");
    }

    @Test
    void aProjectIsKnownByItsNumber() {
        Card project = card(TestSite.with("projects/ledger.md", LEDGER), "/projects/ledger/");

        assertThat(project.folio()).isEqualTo("No.\u00a01");
        assertThat(project.numbered()).isTrue();
        assertThat(project.deck()).isEqualTo("Books that agree");
        assertThat(project.evidence()).containsExactly("Kafka", "Java");
        assertThat(project.footEnd()).containsExactly("Acme");
        assertThat(project.alt()).isEqualTo("Ledger. Books that agree. Engineer.");
    }

    @Test
    void aTermShowsWhichProjectsUseIt() {
        Card java = card(TestSite.ofProjects(3), "/technologies/java/");

        assertThat(java.folio()).isEqualTo("Technology");
        assertThat(java.deck()).isEqualTo("Used in 1 project.");
        assertThat(java.figures())
                .containsExactly(new Card.Figure(1, false), new Card.Figure(2, true), new Card.Figure(3, false));
        assertThat(java.footEnd()).containsExactly("Selected work");
    }

    @Test
    void aTermWithoutProjectsHasNoFigures() {
        TestSite site = TestSite.with("projects/ledger.md", LEDGER, "experience/acme.yaml", ACME);

        assertThat(card(site, "/technologies/redis/").figures()).isEmpty();
        assertThat(card(site, "/technologies/redis/").footEnd()).isEmpty();
    }

    @Test
    void moreProjectsThanARowHoldsAreNotDrawn() {
        assertThat(card(TestSite.ofProjects(12), "/technologies/kafka/").figures())
                .hasSize(12);
        assertThat(card(TestSite.ofProjects(13), "/technologies/kafka/").figures())
                .isEmpty();
    }

    @Test
    void theResumeTellsTheLatestRole() {
        TestSite site = TestSite.with("site.yaml", PROFILE, "experience/acme.yaml", ACME);

        assertThat(card(site, "/resume/").folio()).isEqualTo("Résumé");
        assertThat(card(site, "/resume/").deck()).isEqualTo("Senior engineer, Acme");
        assertThat(card(site, "/resume/").footEnd()).containsExactly("Harbour Town");
    }

    private static Card card(TestSite site, String path) {
        return Objects.requireNonNull(site.pages().cards().get(new SitePath(path)))
                .get();
    }
}
