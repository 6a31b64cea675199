package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;
import portfolio.model.Labels;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;

class PageMarkupTest {

    private static final Labels LABELS = TestSite.with().portfolio().profile().labels();

    private static final SitePath CASE_STUDY = new SitePath("/projects/p2/");
    private static final TestSite SITE = TestSite.ofProjects(2);

    private final SiteMap map = new SiteMap(SITE.portfolio(), SITE.evidence());

    @ParameterizedTest
    @CsvSource({
        "#result, #result",
        "/, ../../",
        "/projects/, ../../projects/",
        "/technologies/kafka/, ../../technologies/kafka/",
        "/#skills, ../../#skills",
        "p1.md, ../../projects/p1/",
        "./p1.md#result, ../../projects/p1/#result",
        "../about.md, ../../#about",
        "../about.md#ways, ../../#about--ways",
        "https://example.org/p1.md, https://example.org/p1.md",
        "mailto:ada@example.org, mailto:ada@example.org",
    })
    void aLinkLeadsFromTheCaseStudyToWhereItSays(String destination, String href) {
        assertThat(new PageMarkup(map, LABELS, Hrefs.from(CASE_STUDY), PageMarkup.PROJECTS, "", null).href(destination))
                .isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({"#result, #work--p1--result", "p2.md, projects/p2/", "/resume/, resume/"})
    void aLinkLeadsFromTheHomePageToWhereItSays(String destination, String href) {
        assertThat(new PageMarkup(map, LABELS, Hrefs.from(SitePath.HOME), PageMarkup.PROJECTS, "work--p1--", null)
                        .href(destination))
                .isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({
        "projects, about.md, projects/about/",
        "projects, ../projects/about.md, projects/about/",
        "projects, ../about.md, #about",
        "'', about.md, #about",
        "'', projects/about.md, projects/about/",
    })
    void aProjectOfTheSameNameIsNotTheTextAboutThePerson(String folder, String destination, String href) {
        TestSite site = TestSite.with("projects/about.md", "---\ntitle: About\n---\nText.\n");
        SiteMap map = new SiteMap(site.portfolio(), site.evidence());

        assertThat(new PageMarkup(map, LABELS, Hrefs.from(SitePath.HOME), folder, "", null).href(destination))
                .isEqualTo(href);
    }
}
