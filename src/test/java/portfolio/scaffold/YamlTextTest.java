package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Checks that every text is read back unchanged. */
final class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java",
                "C++",
                "C#",
                "a, b (c) & d",
                "https://example.org/a?b=c#d",
                "2023-04",
                "no",
                "1.10",
                "日本語"
            })
    void harmlessTextsStandWithoutQuotes(String text) {
        assertThat(YamlText.scalar(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " a", "a ", "a: b", "a:", "a #b", "#a", "- a", "null", "Null", "~", "'a'", "*a", "&a", "!a", "@a",
                "[a]", "{a}", "%a", "a\nb", "a\tb", "a  b", "\\", "---", "\u00a0", "|", ">"
            })
    void othersStandInQuotes(String text) {
        assertThat(YamlText.scalar(text)).startsWith("\"").endsWith("\"").doesNotContain("\n", "\t", "\u00a0");
    }

    @Test
    void randomTextsAreReadBackAsTheyWere() {
        Random random = new Random(1);
        String alphabet = "ab1 :#-\"'\\\n\t\r,.[]{}&*!|>%@`~?=<+/é日\u00a0\u2028\ufeff\u200b😀";
        int[] characters = alphabet.codePoints().toArray();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add("x"
                    + IntStream.range(0, random.nextInt(12))
                            .mapToObj(any -> Character.toString(characters[random.nextInt(characters.length)]))
                            .collect(Collectors.joining())
                            .replace("\r", "\r\n"));
            texts.add(texts.get(i).substring(texts.get(i).offsetByCodePoints(0, 1)) + "x");
        }
        String yaml = YamlText.file(
                "Names.", texts.stream().map(text -> Map.of("name", text)).toList());

        assertThat(new YAMLMapper()
                        .readTree(yaml)
                        .valueStream()
                        .map(entry -> entry.get("name").asString()))
                .isEqualTo(texts);
    }

    @Test
    void aFileLooksAsAnOwnerWouldWriteIt() {
        Map<String, Object> keys = new YamlKeys()
                .with("company", "A: B")
                .with("none", null)
                .with("empty", List.of())
                .with("order", 1)
                .with(
                        "roles",
                        List.of(
                                new YamlKeys()
                                        .with("title", "T")
                                        .with("highlights", List.of("one", "- two"))
                                        .map(),
                                Map.of()))
                .with("address", new YamlKeys().with("city", "C").map())
                .map();

        assertThat(YamlText.file("One.\nTwo.", keys)).isEqualTo("""
                # One.
                # Two.

                company: "A: B"
                order: 1
                roles:
                  - title: T
                    highlights:
                      - one
                      - "- two"
                  - {}
                address:
                  city: C
                """);
    }
}
