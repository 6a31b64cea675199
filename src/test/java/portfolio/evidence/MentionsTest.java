package portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.model.Term;

class MentionsTest {

    @ParameterizedTest
    @CsvSource({
        "Kafka, Kafka-backed pipelines",
        "Kafka, moved to Kafka.",
        "Kafka, (Kafka)",
        "Java, Java and JavaScript",
        "C++, written in C++",
        "C#, C# and F#",
        "Node.js, Node.js on the server",
        "CI/CD, a CI/CD pipeline",
        ".NET, the .NET runtime",
        "Émile, Émile said",
    })
    void aWholeWordIsAMention(String term, String text) {
        assertThat(technology(term).in(text).find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Java, JavaScript only",
        "Go, go further",
        "Go, Google",
        "SQL, MySQL",
        "Kafka, Kafkaesque",
        "C, C++ and C# and C_1",
        "C++, C++11",
        "Node, Node.js",
        "mil, Émile",
    })
    void aPartOfAWordIsNoMention(String term, String text) {
        assertThat(technology(term).in(text).find()).isFalse();
    }

    @Test
    void aConceptIsMentionedInAnyCapitals() {
        assertThat(concept("Retries").in("Payment retries, always").find()).isTrue();
        assertThat(concept("Überwachung").in("die überwachung").find()).isTrue();
    }

    @Test
    void anAliasIsAMentionAndTheLongestSpellingWins() {
        Term term = new Term("DLQ", List.of("dead-letter queue", "dead-letter queues"), null);
        assertThat(Mentions.of(evidence(term, TermKind.CONCEPT)).firstIn(List.of("Retries and dead-letter queues.")))
                .contains(new Quote("Retries and ", "dead-letter queues", "."));
    }

    @Test
    void theFirstSentenceThatMentionsItIsQuotedWordForWord() {
        List<String> paragraphs = List.of("Nothing here.", "First. Then “Kafka” came! Kafka again.");
        assertThat(technology("Kafka").firstIn(paragraphs)).map(Quote::sentence).contains("Then “Kafka” came!");
    }

    @Test
    void aNameThatHoldsTheEndOfASentenceIsQuotedWhole() {
        List<String> paragraphs = List.of("Before. Built for Yahoo! Inc in Rome. After.");
        assertThat(technology("Yahoo! Inc").firstIn(paragraphs))
                .contains(new Quote("Built for ", "Yahoo! Inc", " in Rome."));
    }

    @Test
    void withoutAMentionThereIsNoQuote() {
        assertThat(technology("Kafka").firstIn(List.of("Nothing here.", ""))).isEmpty();
    }

    @Test
    void ofSeveralTechnologiesTheLongestMatchIsFound() {
        Mentions any = Mentions.ofAny(List.of(
                evidence(Term.named("Spring"), TermKind.TECHNOLOGY),
                evidence(Term.named("Spring Boot"), TermKind.TECHNOLOGY)));
        assertThat(any.in("Spring Boot, then Spring").results().map(found -> found.group()))
                .containsExactly("Spring Boot", "Spring");
    }

    private static Mentions technology(String name) {
        return Mentions.of(evidence(Term.named(name), TermKind.TECHNOLOGY));
    }

    private static Mentions concept(String name) {
        return Mentions.of(evidence(Term.named(name), TermKind.CONCEPT));
    }

    private static TermEvidence evidence(Term term, TermKind kind) {
        return new TermEvidence(term, kind, term.slugOrDerived(), List.of(), List.of(), List.of());
    }
}
