package portfolio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource({
        "What went wrong?, what-went-wrong",
        "C# & C++, c-sharp-c-plus-plus",
        "Übergröße Ⅷ, ubergro-e-viii",
        "--, section",
        "支払い, section"
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
    void manyHeadingsOfOneNameAreNumberedSoon() {
        HeadingIds ids = new HeadingIds();
        String last = "";
        for (int i = 0; i < 100_000; i++) {
            last = ids.next("a");
        }

        assertThat(last).isEqualTo("a-100000");
    }
}
