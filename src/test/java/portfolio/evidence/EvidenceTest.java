package portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.markdown.Prose;
import portfolio.model.Background;
import portfolio.model.Portfolio;
import portfolio.model.Project;
import portfolio.model.Slug;

class EvidenceTest {

    private static final String POSTGRES = "- name: PostgreSQL\n  aliases: [Postgres]\n";

    @Test
    void anAliasCountsAsItsTerm() {
        TestSite site = TestSite.with(
                "terms.yaml", POSTGRES, "projects/a.md", project("Postgres", ""), "projects/b.md", project("", ""));
        assertThat(site.evidence("PostgreSQL").projects())
                .extracting(Project::file)
                .containsExactly("a.md");
        assertThat(site.evidence("Postgres").term().name()).isEqualTo("PostgreSQL");
    }

    @Test
    void aTermThatOneListNamesTwiceCountsOnce() {
        Evidence evidence = Evidence.of(portfolio(listing("a", List.of("Postgres", "Java", "PostgreSQL"), List.of())));
        TermEvidence java = evidence.find("Java").orElseThrow();
        assertThat(evidence.technologies())
                .allSatisfy(term -> assertThat(term.projects()).hasSize(1));
        assertThat(evidence.alongside(java)).extracting(Alongside::projects).containsExactly(1);
    }

    @Test
    void aTermListedAsTechnologyAndAsConceptIsATechnology() {
        Evidence evidence = Evidence.of(portfolio(
                listing("a", List.of(), List.of("Postgres")), listing("b", List.of("PostgreSQL"), List.of())));
        assertThat(evidence.technologies())
                .singleElement()
                .satisfies(term -> assertThat(term.projects()).hasSize(2));
        assertThat(evidence.concepts()).isEmpty();
    }

    @Test
    void aSkillIsAUseOfTheConceptItNames() {
        TestSite backed = TestSite.with("projects/a.md", project("", "Idempotency"), "skills.yaml", skills());
        assertThat(backed.evidence("Idempotency").skillGroups()).hasSize(1);
        assertThat(backed.evidence("Idempotency").hasPage()).isTrue();
    }

    @Test
    void aSkillThatNothingListsHasNoEvidence() {
        assertThat(TestSite.with("skills.yaml", skills()).evidence().find("Idempotency"))
                .isEmpty();
    }

    @Test
    void aConceptOfOneProjectAloneHasNoPage() {
        TestSite site = TestSite.with("projects/a.md", project("", "Idempotency"));
        assertThat(site.evidence("Idempotency").hasPage()).isFalse();
    }

    @Test
    void aConceptOfAProjectAndAWorkstreamHasAPage() {
        TestSite site = TestSite.with(
                "projects/a.md",
                project("", "Idempotency"),
                "experience/bank.yaml",
                employer("{title: W, concepts: [Idempotency]}"));
        assertThat(site.evidence("Idempotency").hasPage()).isTrue();
    }

    @Test
    void aTechnologyOfOneWorkstreamHasAPage() {
        TestSite site = TestSite.with("experience/bank.yaml", employer("{title: W, technologies: [Java]}"));
        assertThat(site.evidence("Java").hasPage()).isTrue();
        assertThat(site.evidence("Java").roles()).isEqualTo(1);
    }

    @Test
    void twoWorkstreamsOfOneRoleCountOneRole() {
        String workstreams = "{title: V, technologies: [Java]}, {title: W, technologies: [Java]}";
        TestSite site = TestSite.with("experience/bank.yaml", employer(workstreams));
        assertThat(site.evidence("Java").workstreams()).hasSize(2);
        assertThat(site.evidence("Java").roles()).isEqualTo(1);
    }

    @Test
    void rolesThatReadAlikeAtTwoEmployersAreTwo() {
        String workstream = "{title: W, technologies: [Java]}";
        TestSite site = TestSite.with(
                "experience/bank.yaml", employer(workstream), "experience/shop.yaml", employer(workstream));
        assertThat(site.evidence("Java").roles()).isEqualTo(2);
    }

    @Test
    void theMostUsedComesFirstAndEqualsGoByName() {
        TestSite site =
                TestSite.with("projects/a.md", project("redis, Kafka, AWS", ""), "projects/b.md", project("Kafka", ""));
        assertThat(site.evidence().technologies())
                .extracting(evidence -> evidence.term().name())
                .containsExactly("Kafka", "AWS", "redis");
    }

    @Test
    void whatStandsAlongsideIsOrderedByHowOften() {
        TestSite site = TestSite.with(
                "projects/a.md", project("Kafka, Redis, Java", ""), "projects/b.md", project("Kafka, Java", ""));
        assertThat(site.evidence().alongside(site.evidence("Kafka")))
                .extracting(other -> other.evidence().term().name(), Alongside::projects)
                .containsExactly(tuple("Java", 2), tuple("Redis", 1));
    }

    @Test
    void ofManyTechnologiesAlongsideTheFirstHundredAreNamed() {
        String many = IntStream.range(0, 200).mapToObj(number -> "T" + number).collect(Collectors.joining(", "));
        TestSite site = TestSite.with(
                "projects/a.md", project(many + ", Kafka", ""), "projects/b.md", project("Kafka, T150", ""));

        assertThat(site.evidence().alongside(site.evidence("Kafka")))
                .hasSize(100)
                .first()
                .extracting(other -> other.evidence().term().name())
                .isEqualTo("T150");
    }

    @Test
    void aProjectKnowsTheWorkstreamsThatNameIt() {
        TestSite site = TestSite.with(
                "projects/a.md",
                project("", ""),
                "experience/bank.yaml",
                employer("{title: V, project: a}, {title: W}, {title: X, project: a}"));
        assertThat(site.evidence().workstreams(site.portfolio().projects().get(0)))
                .extracting(use -> use.workstream().title())
                .containsExactly("V", "X");
    }

    /** Creates a portfolio directly, because the reader rejects a term that is listed twice. */
    private static Portfolio portfolio(Project... projects) {
        Portfolio read = TestSite.with("terms.yaml", POSTGRES).portfolio();
        return new Portfolio(
                read.profile(),
                List.of(projects),
                List.of(),
                List.of(),
                null,
                List.of(),
                Background.NONE,
                read.terms(),
                new TreeMap<>(),
                List.of());
    }

    private static Project listing(String slug, List<String> technologies, List<String> concepts) {
        return new Project(
                slug + ".md",
                new Slug(slug),
                "Something",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                technologies,
                concepts,
                List.of(),
                false,
                Prose.parse("Text."));
    }

    private static String project(String technologies, String concepts) {
        return "---\ntitle: Something\ntechnologies: [" + technologies + "]\nconcepts: [" + concepts
                + "]\n---\nText.\n";
    }

    private static String employer(String workstreams) {
        return "company: Somewhere\nroles:\n  - title: Engineer\n    workstreams: [" + workstreams + "]\n";
    }

    private static String skills() {
        return "- name: Systems\n  skills: [Idempotency]\n";
    }
}
