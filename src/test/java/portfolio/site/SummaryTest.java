package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void aShortTextIsKept() {
        assertThat(Summary.of("x".repeat(160))).hasSize(160).doesNotEndWith("…");
    }

    @Test
    void aLongTextEndsAfterTheLastSentenceThatFits() {
        String first = "Built it for years.";
        String second = "Did it run? Yes, " + "day after day ".repeat(6) + "it ran.";
        assertThat(Summary.of(first + " " + second + " " + "More. ".repeat(20).strip()))
                .startsWith(first + " " + second)
                .endsWith("More.")
                .hasSizeBetween(150, 160);
    }

    @Test
    void aShortFirstSentenceDoesNotStandAlone() {
        assertThat(Summary.of("It ran. " + "abc ".repeat(50))).isEqualTo("It ran. " + "abc ".repeat(37) + "abc…");
    }

    @Test
    void aLongSentenceEndsAfterTheLastWordThatFits() {
        assertThat(Summary.of("abc ".repeat(50))).isEqualTo("abc ".repeat(39) + "abc…");
    }

    @Test
    void aLongWordIsCut() {
        assertThat(Summary.of("x".repeat(200))).isEqualTo("x".repeat(159) + "…");
    }

    @Test
    void theHalvesOfACharacterStayTogether() {
        assertThat(Summary.of("x" + "\uD83D\uDE80".repeat(100))).isEqualTo("x" + "\uD83D\uDE80".repeat(79) + "…");
        assertThat(Summary.of("\uD83D\uDE80".repeat(100))).isEqualTo("\uD83D\uDE80".repeat(79) + "…");
    }

    @Test
    void aTitleNamesThePersonWhereBothFit() {
        assertThat(Summary.title("Kafka", "Ada Example")).isEqualTo("Kafka – Ada Example");
        assertThat(Summary.title("x".repeat(50), "Ada Example")).isEqualTo("x".repeat(50));
    }
}
