package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;
import portfolio.site.page.HomePage;
import portfolio.site.part.NavLink;
import portfolio.site.part.ProjectRow;
import portfolio.site.section.ContactSection;
import portfolio.site.section.WorkSection;

class HomeComposerTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "7, 7, 0", "8, 5, 3", "12, 5, 7"})
    void upToTwelveProjectsAreAllThere(int projects, int inFull, int rows) {
        HomePage home = TestSite.ofProjects(projects).pages().home();
        assertThat(Objects.requireNonNull(home.index()).rows()).hasSize(projects);
        assertThat(work(home)).satisfies(work -> {
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
        assertThat(work(home)).satisfies(work -> {
            assertThat(work.entries()).hasSize(5);
            assertThat(work.rest()).isEmpty();
            assertThat(work.more()).isEqualTo(more);
        });
    }

    @Test
    void projectsKeepTheirNumbersInTheRest() {
        HomePage home = TestSite.ofProjects(8).pages().home();
        assertThat(work(home).rest()).extracting(ProjectRow::number).containsExactly(6, 7, 8);
    }

    @Test
    void withoutContentThereIsNoSectionToLeadTo() {
        Pages pages = TestSite.with().pages();
        assertThat(pages.home().sections()).hasOnlyElementsOfType(ContactSection.class);
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

    private static WorkSection work(HomePage home) {
        return (WorkSection) home.sections().get(0);
    }

    @Test
    void sectionsStandInTheOrderInWhichTheyAreWritten() {
        TestSite site = withSections("""
                sections:
                  contact: {kicker: Write}
                  skills: {show: true}
                  experience: {show: true}
                """);

        assertThat(ids(site)).containsExactly("contact", "skills", "about", "experience");
        assertThat(site.pages().home().layout().nav())
                .extracting(NavLink::href)
                .containsExactly("#contact", "#skills", "#about", "#experience");
    }

    @Test
    void namingOneSectionMovesNone() {
        assertThat(ids(withSections("sections:\n  about: {heading: How I work}\n")))
                .containsExactly("experience", "skills", "about", "contact");
    }

    @Test
    void aHiddenSectionIsNeitherOnThePageNorInTheNavigation() {
        TestSite site = withSections("sections:\n  skills: {show: false}\n");

        assertThat(ids(site)).containsExactly("experience", "about", "contact");
        assertThat(site.page("/").select("a[href$=#skills]")).isEmpty();
        assertThat(site.page("/resume/").text()).contains("Kafka");
    }

    @Test
    void aListThatIsNamedFollowsWhatIsWrittenBeforeIt() {
        TestSite site = withSections("""
                sections:
                  experience: {show: true}
                  certificates: {heading: What I passed}
                """);

        assertThat(ids(site)).containsExactly("experience", "certificates", "skills", "about", "contact");
        assertThat(site.page("/").select("#certificates h2").text()).isEqualTo("What I passed");
        assertThat(site.page("/").select("#certificates li h3").text()).isEqualTo("Harbour licence");
        assertThat(site.page("/").select("#certificates li .folio").text()).isEqualTo("May 2021");
        assertThat(site.page("/").select("nav a[href=#certificates]").text()).isEqualTo("Certificates");
    }

    @Test
    void aListThatIsNamedFirstStandsBeforeTheFirstSectionThatIsNamed() {
        assertThat(ids(withSections("sections:\n  certificates: {show: true}\n  skills: {show: true}\n")))
                .containsExactly("experience", "certificates", "skills", "about", "contact");
        assertThat(ids(withSections("sections:\n  certificates: {show: true}\n")))
                .containsExactly("experience", "skills", "about", "certificates", "contact");
    }

    @Test
    void aListWithoutEntriesIsNoSection() {
        assertThat(ids(withSections("sections:\n  awards: {show: true}\n")))
                .containsExactly("experience", "skills", "about", "contact");
    }

    @Test
    void projectsThatHomeDoesNotShowHaveTheirOwnPageInTheNavigation() {
        TestSite site = TestSite.with(
                "site.yaml",
                "role: Engineer\nsections:\n  work: {show: false}\n",
                "projects/ledger.md",
                "---\ntitle: Ledger\n---\nText.\n");

        assertThat(site.page("/").select(".index, #work")).isEmpty();
        assertThat(site.page("/").select("nav a").eachAttr("href")).contains("projects/");
    }

    @Test
    void theTextAboutAPersonIsOnTheResumeIfHomeDoesNotShowIt() {
        TestSite site = TestSite.with(
                "site.yaml",
                "role: Engineer\nsections:\n  about: {show: false}\n",
                "about.md",
                "I draw.\n",
                "projects/ledger.md",
                "---\ntitle: Ledger\n---\nBy [me](../about.md).\n");

        assertThat(site.page("/projects/ledger/").select("a:contains(me)").eachAttr("href"))
                .contains("../../resume/");
    }

    private static List<String> ids(TestSite site) {
        return site.pages().home().sections().stream()
                .map(section -> section.head().id())
                .toList();
    }

    private static TestSite withSections(String sections) {
        return TestSite.with(
                "site.yaml",
                "role: Engineer\n" + sections,
                "about.md",
                "I draw.\n",
                "skills.yaml",
                "- name: Tools\n  skills: [Kafka]\n",
                "certificates.yaml",
                "- name: Harbour licence\n  date: 2021-05\n",
                "experience/acme.yaml",
                "company: Acme\nroles:\n  - title: Engineer\n");
    }
}
