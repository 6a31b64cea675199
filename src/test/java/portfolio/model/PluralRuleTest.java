package portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Samples of whole numbers from the cardinal rules of CLDR. */
class PluralRuleTest {

    @ParameterizedTest
    @CsvSource({
        "en, one, 1",
        "en, other, 0 2 11 21 101",
        "en-GB, one, 1",
        "de, one, 1",
        "de-AT, other, 0 2 100",
        "ja, other, 0 1 2 100",
        "zh-Hant, other, 1",
        "hi, one, 0 1",
        "fr, one, 0 1",
        "fr, many, 1000000",
        "fr, other, 2 17 100000",
        "pt-BR, one, 0 1",
        "pt-PT, other, 0 2",
        "pt-PT, one, 1",
        "es, one, 1",
        "es, other, 0 2",
        "is, one, 1 21 101",
        "is, other, 0 11 111",
        "fil, one, 0 1 2 3 5 7 8 10 13",
        "fil, other, 4 6 9 14 104",
        "lv, zero, 0 10 11 19 100 111",
        "lv, one, 1 21 101",
        "lv, other, 2 9 22",
        "he, two, 2",
        "ro, one, 1",
        "ro, few, 0 2 16 101 119",
        "ro, other, 20 35 100",
        "hr, one, 1 21",
        "hr, few, 2 4 22 102",
        "hr, other, 0 5 11 12 14 100",
        "ru, one, 1 21 101",
        "ru, few, 2 4 24",
        "ru, many, 0 5 11 14 19 100 111",
        "cs, few, 2 3 4",
        "cs, other, 0 5 22",
        "pl, one, 1",
        "pl, few, 2 4 22 104",
        "pl, many, 0 5 12 14 21 101",
        "lt, one, 1 21",
        "lt, few, 2 9 22",
        "lt, other, 0 10 11 20",
        "sl, one, 1 101",
        "sl, two, 2 102",
        "sl, few, 3 4 103",
        "sl, other, 0 5 100",
        "ga, few, 3 6",
        "ga, many, 7 10",
        "ga, other, 0 11",
        "gd, one, 1 11",
        "gd, two, 2 12",
        "gd, few, 3 10 13 19",
        "gd, other, 0 20",
        "mt, few, 0 3 10 103",
        "mt, many, 11 19 111",
        "mt, other, 20 100",
        "mt, two, 2",
        "ar, zero, 0",
        "ar, one, 1",
        "ar, two, 2",
        "ar, few, 3 10 103",
        "ar, many, 11 26 99 111",
        "ar, other, 100 101 102",
        "cy, zero, 0",
        "cy, few, 3",
        "cy, many, 6",
        "cy, other, 4 7"
    })
    void aNumberHasTheCategoryOfItsLanguage(String language, String category, String numbers) {
        assertThat(Arrays.stream(numbers.split(" ")).map(Integer::valueOf))
                .allSatisfy(number ->
                        assertThat(PluralRule.category(language, number)).isEqualTo(category));
    }
}
