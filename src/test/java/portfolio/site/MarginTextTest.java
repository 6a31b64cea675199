package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTextTest {

    @ParameterizedTest
    @CsvSource({
        "Senior software engineer, true",
        "Fifteen letters: abcdefghijklmno, true",
        "Sixteen letters: abcdefghijklmnop, false",
        "Ingenieurin/Softwarearchitekt-Beraterin, false",
        "Ingenieurin/Architekt-Beraterin, true",
        "Softwareentwicklerin, false"
    })
    void onlyTextsOfShortWordsFit(String text, boolean fits) {
        assertThat(MarginText.fits(text)).isEqualTo(fits);
    }

    @Test
    void noTextFits() {
        assertThat(MarginText.fits(null)).isTrue();
    }
}
