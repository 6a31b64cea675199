package portfolio.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portfolio.source.Visible;

class WrappingTest {

    private static final List<String> WORDS = List.of(
            "a",
            "to",
            "word",
            "extraordinarily",
            "“quoted”",
            "Szőllősi",
            "e\u0301",
            "🚀",
            "字",
            "日本語のテキスト",
            "https://www.example.org/a/very/long/path/that/cannot/be/broken/anywhere/at/all");

    @Test
    void everyLineFitsThatCanAndNoWordIsLost() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String text = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining(" "));
            String wrapped = Wrapping.of(text, 30, "- ", "  ");

            assertThat(wrapped.replaceAll("\\s", "")).isEqualTo("-" + text.replace(" ", ""));
            assertThat(wrapped.lines())
                    .allMatch(
                            line -> Visible.width(line) <= 30
                                    || line.substring(2).startsWith("https"),
                            text)
                    .allMatch(line -> line.startsWith("- ") || line.startsWith("  "), text);
        }
    }

    @Test
    void aLineTakesAsManyWordsAsFit() {
        assertThat(Wrapping.of("one two three four", 13, "", "")).isEqualTo("one two three\nfour");
        assertThat(Wrapping.of("one two three four", 12, "", "")).isEqualTo("one two\nthree four");
        assertThat(Wrapping.of("one two three", 9, "- ", "  ")).isEqualTo("- one two\n  three");
    }

    @Test
    void aLongWordStartsALineOfItsOwnAndStaysWhole() {
        assertThat(Wrapping.of("a bbbbbbbbbbbb c", 8, "", "")).isEqualTo("a\nbbbbbbbbbbbb\nc");
    }

    @Test
    void chineseAndJapaneseAreBrokenBetweenCharactersOfTwoColumns() {
        assertThat(Wrapping.of("地図を描く", 4, "", "")).isEqualTo("地図\nを描\nく");
        assertThat(Wrapping.of("地図を、描く。", 6, "", "")).isEqualTo("地図\nを、描\nく。");
        assertThat(Wrapping.of("（地図）", 4, "", "")).isEqualTo("（地\n図）");
    }

    @Test
    void spacesThatDoNotBreakKeepWordsTogether() {
        assertThat(Wrapping.of("in 12\u00a0000 steps", 8, "", "")).isEqualTo("in\n12\u00a0000\nsteps");
    }

    @Test
    void linesThatWereGivenStayAndNoneEndsInASpace() {
        assertThat(Wrapping.of("a  b \n\n c ", 20, "- ", "  ")).isEqualTo("- a b\n\n  c");
        assertThat(Arrays.asList(Wrapping.of("", 20, "", "").split("\n", -1))).containsExactly("");
    }
}
