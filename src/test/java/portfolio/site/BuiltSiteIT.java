package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.ShippedSite;
import portfolio.TestSite;
import portfolio.evidence.TermEvidence;
import portfolio.site.check.BuiltSite;
import portfolio.site.check.Checks;
import portfolio.site.check.StructuredDataChecks;
import tools.jackson.databind.JsonNode;

/** Checks the site of the shipped content, and that in {@code site-output/}. */
class BuiltSiteIT {

    private static final TestSite CONTENT = TestSite.of(TestSite.SHIPPED);

    private static BuiltSite site;

    @BeforeAll
    static void readTheSite() throws IOException {
        site = BuiltSite.in(ShippedSite.folder());
    }

    /** It is that of another content in a copy of this repository that has its own. */
    @Test
    void theSiteInTheOutputFolderKeepsTheRulesForEverySite() throws IOException {
        BuiltSite own = BuiltSite.in(Path.of("site-output"));
        Map<String, List<String>> faults = new TreeMap<>();
        Checks.ofEverySite().forEach((rule, check) -> faults.put(rule, check.on(own)));
        if (!own.home().expectFirst("html").attr("lang").equals("en")) {
            // This rule reads English sentences.
            faults.remove("term pages agree with themselves");
        }
        assertThat(faults)
                .isNotEmpty()
                .allSatisfy((rule, found) -> assertThat(found).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsKept(String rule) {
        assertThat(Objects.requireNonNull(Checks.ofTheShippedSite().get(rule)).on(site))
                .isEmpty();
    }

    @Test
    void kafkaIsUsedInFourProjectsAndFourWorkstreamsAcrossTwoRoles() {
        Document kafka = site.page("/technologies/kafka/");
        assertThat(kafka.select("main p").eachText())
                .contains("Used in 4 projects and 4 workstreams, across 2 roles.", "Projects 4", "Workstreams 4");
        assertThat(kafka.select("section[aria-labelledby=projects_title] > ol > li"))
                .hasSize(4);
        assertThat(kafka.select("section[aria-labelledby=roles_title] > ul > li"))
                .hasSize(4);
        assertThat(kafka.select("section[aria-labelledby=roles_title] h3").eachText())
                .containsExactly("Airbnb", "Lyft");
    }

    @Test
    void everyQuoteStandsInTheContentAndNamesItsTerm() {
        String content = String.join("\n", sentences());
        CONTENT.pages().terms().forEach((path, page) -> {
            TermEvidence term = CONTENT.evidence(page.get().name());
            List<String> spellings = new ArrayList<>(term.term().aliases());
            spellings.add(term.term().name());
            assertThat(site.page(path.value()).select("main li > p:has(b)")).allSatisfy(quote -> {
                assertThat(content).contains(quote.text());
                assertThat(spellings)
                        .usingElementComparator(String::compareToIgnoreCase)
                        .contains(mention(quote));
            });
        });
    }

    @Test
    void theHomePageDescribesThePerson() {
        JsonNode profile = StructuredDataChecks.graph(site.home()).get(0);
        JsonNode person = profile.path("mainEntity");
        assertThat(person.path("jobTitle").asString()).isEqualTo("Senior software engineer");
        assertThat(person.path("worksFor").path(0).path("name").asString()).isEqualTo("Airbnb");
        assertThat(person.path("alumniOf").path(0).path("name").asString()).isEqualTo("University of Virginia");
        assertThat(person.path("knowsAbout")).hasSizeGreaterThan(30);
    }

    @Test
    void everySkillThatHasEvidenceShowsHowMuch() {
        assertThat(site.home().select("#skills li > a")).isNotEmpty().allSatisfy(skill -> {
            int projects = CONTENT.evidence(skill.ownText().strip()).projects().size();
            String shown = projects == 0 ? "" : " " + projects + (projects == 1 ? " project" : " projects");
            assertThat(skill.text()).isEqualTo(skill.ownText().strip() + shown);
        });
    }

    private static Stream<String> rules() {
        return Checks.ofTheShippedSite().keySet().stream();
    }

    private static String mention(Element quote) {
        return quote.select("b").text();
    }

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        CONTENT.portfolio()
                .projects()
                .forEach(project -> sentences.addAll(project.body().paragraphs()));
        CONTENT.portfolio().experience().stream()
                .flatMap(experience -> experience.roles().stream())
                .flatMap(role -> role.workstreams().stream())
                .flatMap(workstream -> workstream.highlights().stream())
                .forEach(highlight -> sentences.add(highlight.plain()));
        return sentences;
    }
}
