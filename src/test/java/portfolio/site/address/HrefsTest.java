package portfolio.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HrefsTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, ./",
        "/, /projects/, projects/",
        "/, /favicon.svg, favicon.svg",
        "/projects/, /, ../",
        "/projects/, /resume/, ../resume/",
        "/projects/ledger/, /, ../../",
        "/projects/ledger/, /projects/queue/, ../../projects/queue/",
    })
    void anAddressIsRelativeToThePage(String page, String target, String href) {
        assertThat(Hrefs.from(new SitePath(page)).to(new SitePath(target))).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({
        "/, #work",
        "/projects/, ../#work",
        "/projects/ledger/, ../../#work",
    })
    void aFragmentOfThePageItselfNeedsNoPath(String page, String href) {
        assertThat(Hrefs.from(new SitePath(page)).to(SitePath.HOME, Ids.WORK)).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({"/, /projects/, /#work", "/portfolio/, /portfolio/projects/, /portfolio/#work"})
    void thePageForUnknownAddressesStartsAtTheRootOfTheHost(String basePath, String projects, String work) {
        Hrefs hrefs = Hrefs.under(basePath);
        assertThat(hrefs.to(SitePath.PROJECTS)).isEqualTo(projects);
        assertThat(hrefs.to(SitePath.HOME, Ids.WORK)).isEqualTo(work);
        assertThat(hrefs.to(SitePath.HOME)).isEqualTo(basePath);
    }
}
