package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portfolio.TestSite;

class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource({
        "What went wrong?, what-went-wrong",
        "C# & C++, c-sharp-c-plus-plus",
        "Übergröße Ⅷ, ubergrosse-viii",
        "--, section",
        "支払い 2, 支払い-2"
    })
    void anIdIsMadeOfLettersDigitsAndHyphens(String text, String id) {
        assertThat(new HeadingIds().next(text)).isEqualTo(id);
    }

    @Test
    void anIdIsGivenOnce() {
        HeadingIds ids = new HeadingIds();

        assertThat(ids.next("a 2")).isEqualTo("a-2");
        assertThat(ids.next("a")).isEqualTo("a");
        assertThat(ids.next("a")).isEqualTo("a-3");
        assertThat(ids.next("a 2")).isEqualTo("a-2-2");
    }

    @Test
    void anIdOfTheFrameIsNotGiven() {
        HeadingIds ids = new HeadingIds();

        assertThat(ids.next("Main")).isEqualTo("main-2");
        assertThat(ids.next("T dark")).isEqualTo("t-dark-2");
    }

    /** Checks a project page. On other pages, the ids of texts have a prefix. */
    @Test
    void everyIdOutsideTheTextOfAProjectThatAHeadingCouldGetIsOneOfTheFrame() {
        Document page = TestSite.of(Path.of("src/test/resources/sites/everything/content"))
                .page("/projects/tiles/");
        page.select(".prose").remove();

        assertThat(page.select("[id]").eachAttr("id"))
                .filteredOn(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .isNotEmpty()
                .isSubsetOf(HeadingIds.OF_THE_FRAME);
    }

    @Test
    void manyHeadingsOfOneNameAreNumberedSoon() {
        HeadingIds ids = new HeadingIds();
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = ids.next("a");
        }

        assertThat(last).isEqualTo("a-100000");
    }
}
