package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.page.TermPage;

class TermComposerTest {

    private static final String PROJECT = "---\ntitle: Ledger\ntechnologies: [Java]\n---\nText.\n";
    private static final String WORKSTREAM = "{title: Work, technologies: [Java]}";

    @Test
    void oneOfEachIsInTheSingular() {
        assertThat(summary("projects/a.md", PROJECT, "experience/a.yaml", employer(WORKSTREAM)))
                .isEqualTo("Used in 1 project and 1 workstream, in 1 role.");
    }

    @Test
    void severalAreInThePlural() {
        String two = employer(WORKSTREAM + ", " + WORKSTREAM.replace("Work", "More work"));
        assertThat(summary(
                        "projects/a.md",
                        PROJECT,
                        "projects/b.md",
                        PROJECT,
                        "experience/a.yaml",
                        two,
                        "experience/b.yaml",
                        employer(WORKSTREAM)))
                .isEqualTo("Used in 2 projects and 3 workstreams, across 2 roles.");
    }

    @Test
    void whatIsNotThereIsNotCounted() {
        assertThat(summary("projects/a.md", PROJECT)).isEqualTo("Used in 1 project.");
        assertThat(summary("experience/a.yaml", employer(WORKSTREAM))).isEqualTo("Used in 1 workstream, in 1 role.");
    }

    @Test
    void aTermOfWorkstreamsAloneHasAPageWithoutProjectsAndWithoutAMatrixAboveIt() {
        TestSite site = TestSite.with("experience/a.yaml", employer(WORKSTREAM));
        Map<SitePath, Supplier<TermPage>> terms = site.pages().terms();

        assertThat(terms.keySet()).extracting(SitePath::toString).containsExactly("/technologies/java/");
        assertThat(terms.values()).singleElement().satisfies(page -> {
            assertThat(page.get().projects()).isEmpty();
            assertThat(page.get().layout().crumbs()).extracting(Crumb::label).containsExactly("Home", "Java");
        });
    }

    private static String summary(String... namesAndTexts) {
        TestSite site = TestSite.with(namesAndTexts);
        return TermComposer.summary(
                site.evidence("Java"), site.portfolio().profile().labels());
    }

    private static String employer(String workstreams) {
        return "company: Somewhere\nroles:\n  - title: Engineer\n    workstreams: [" + workstreams + "]\n";
    }
}
