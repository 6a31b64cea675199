package portfolio.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"technolgies, technologies", "tilte, title", "Title, title", "titles, title", "x, a"})
    void aTypingMistakeFindsTheName(String name, String nearest) {
        assertThat(Nearest.to(name, List.of("technologies", "title", "a"))).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"colour, title", "abc, xyz", "ab, xy"})
    void moreThanAThirdWrongIsAnotherName(String name, String candidate) {
        assertThat(Nearest.to(name, List.of(candidate))).isEmpty();
    }

    @Test
    void amongEqualsTheFirstWins() {
        assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void theNearestWinsOverTheFirst() {
        assertThat(Nearest.to("orders", List.of("borders2", "order"))).contains("order");
    }

    @Test
    void aVeryLongNameIsNotGuessed() {
        String name = "a".repeat(101);
        assertThat(Nearest.to(name, List.of(name))).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneMistake() {
        assertThat(Nearest.distance("form", "from")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void theHintAsksForTheNearest() {
        assertThat(Nearest.hint("tilte", List.of("title"))).contains("did you mean 'title'?");
    }
}
