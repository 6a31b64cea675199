package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;

class TermMarkupTest {

    @Test
    void aTechnologyIsLinkedOncePerPage() {
        assertThat(links("[Kafka]", "Kafka, then Kafka.\n\nKafka-backed again."))
                .containsExactly("Kafka kafka");
    }

    @Test
    void theLongestNameIsLinked() {
        assertThat(links("[Spring, Spring Boot]", "With Spring Boot, and Spring before."))
                .containsExactly("Spring Boot spring-boot", "Spring spring");
    }

    @Test
    void anAliasLinksToItsTermAndCountsAsIt() {
        assertThat(links("[PostgreSQL]", "From Postgres to PostgreSQL.")).containsExactly("Postgres postgresql");
    }

    @Test
    void codeHeadingsAndLinksAreLeftAsTheyAre() {
        assertThat(links("[Kafka]", "## Kafka\n\n`Kafka` and [Kafka](https://kafka.example.org/)."))
                .containsExactly("Kafka kafka.example.org");
    }

    private static List<String> links(String technologies, String body) {
        String project = "---\ntitle: Ledger\ntechnologies: " + technologies + "\n---\n" + body + "\n";
        return TestSite.with("projects/ledger.md", project, "terms.yaml", "- {name: PostgreSQL, aliases: [Postgres]}\n")
                .pages()
                .caseStudies()
                .values()
                .stream()
                .map(page -> Jsoup.parseBodyFragment(page.get().body().value()))
                .flatMap(html -> html.select("a").stream())
                .map(TermMarkupTest::nameAndTarget)
                .toList();
    }

    private static String nameAndTarget(Element link) {
        String[] steps = link.attr("href").split("/", -1);
        return link.text() + " " + steps[steps.length - 2];
    }
}
