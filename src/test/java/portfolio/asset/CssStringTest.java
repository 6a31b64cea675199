package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssStringTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Zoë Łoś 李 | \"Zoë Łoś 李\"",
                "O’Brien | \"O\\2019 Brien\"",
                "a\"b | \"a\\22 b\"",
                "a\\b | \"a\\5c b\"",
                "</style> | \"\\3c \\2f style\\3e \"",
                "};@ | \"\\7d \\3b \\40 \""
            })
    void everythingButLettersDigitsAndSpacesIsEscaped(String text, String css) {
        assertThat(CssString.of(text)).isEqualTo(css);
    }

    /** A line break would end the string; a null character and an unpaired surrogate are not text. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\f", "\0", "\ud800", "\u2028"})
    void noCharacterEndsTheString(String character) {
        assertThat(CssString.of(character)).matches("\"\\\\[0-9a-f]+ \"");
    }
}
