package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.source.ProblemText;

/** Tests how the names of technologies are recognised in running text. */
class TermReviewTest {

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "KAFKA", "**kafka**", "[kafka](https://kafka.apache.org/)", "kafka."})
    void aTechnologyInOtherCapitalsIsToldWhereItStands(String written) {
        assertThat(terms("It reads `kafka` and " + written + " daily."))
                .singleElement()
                .asString()
                .matches("(?s)content/projects/a\\.md:6:(22|23|24): warning: '(kafka|KAFKA)' is written 'Kafka' "
                        + "elsewhere.*or add this spelling to its aliases in terms.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kafka",
                "`kafka`",
                "```\nkafka\n```\n\nand",
                "https://kafka.apache.org/kafka",
                "<https://example.org/kafka>",
                "[a](https://example.org/kafka)",
                "kafka.yaml",
                "kafka-streams",
                "kafkaesque",
                "lib/kafka",
                "we go on",
                "a spring in the rest of it",
                "Spring comes",
                "Postgres",
                "PG"
            })
    void whatIsNoOtherSpellingIsLeftAlone(String written) {
        assertThat(terms("It has " + written + " daily.")).isEmpty();
    }

    @Test
    void anOrdinaryWordInCapitalsOfItsOwnIsOne() {
        assertThat(terms("It has SPRING and postgres daily."))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("'SPRING' is written 'Spring' elsewhere"))
                .anySatisfy(problem -> assertThat(problem).contains("'postgres' is written 'Postgres' elsewhere"));
    }

    @Test
    void textsOfKeysAreReadAsWell() {
        assertThat(review("experience/a.yaml", """
                        company: A
                        roles:
                          - title: Engineer
                            workstreams:
                              - title: Streams
                                technologies: [Kafka]
                                highlights:
                                  - One.
                                  - Moved kafka.
                        """))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("content/experience/a.yaml:9:13: warning: 'kafka' is written 'Kafka' elsewhere"));
    }

    private static List<String> terms(String text) {
        return review(
                        "terms.yaml",
                        "- name: PostgreSQL\n  aliases: [Postgres, PG]\n",
                        "projects/a.md",
                        "---\ntitle: A project\ntechnologies: [Kafka, PostgreSQL, Spring, Go]\n---\n\n" + text + "\n")
                .stream()
                .filter(problem -> problem.contains("is written"))
                .toList();
    }

    private static List<String> review(String... namesAndTexts) {
        TestSite site = TestSite.with(namesAndTexts);
        return TermReview.of(RunningTexts.of(site.content()), site.evidence()).stream()
                .map(ProblemText::of)
                .toList();
    }
}
