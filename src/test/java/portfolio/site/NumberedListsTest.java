package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;

/** Text browsers and copied text include the number of a list item, so its text must not repeat the number. */
class NumberedListsTest {

    @Test
    void noEntryOfANumberedListBeginsWithItsNumber() {
        List<Element> entries =
                TestSite.withoutDrawings(TestSite.ofProjects(13).rendered(TestSite.CACHE)).files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .map(file -> Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)))
                        .flatMap(page -> page.select("li[value]").stream())
                        .toList();

        assertThat(entries)
                .hasSizeGreaterThan(13)
                .allSatisfy(entry -> assertThat(entry.text()).doesNotStartWith(entry.attr("value")));
    }

    @Test
    void theListAtTheTopOfHomeIsNotCalledAsTheSectionBelowIt() {
        Element home = TestSite.of(TestSite.SHIPPED).page("/");

        assertThat(home.select("#index-label").text())
                .isNotEmpty()
                .isNotEqualTo(home.select("#work .kicker").text());
    }
}
