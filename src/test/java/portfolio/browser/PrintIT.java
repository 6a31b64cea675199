package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks how many sheets of paper a page needs. */
class PrintIT {

    private static final double A4_WIDTH = 210 / 25.4;
    private static final double A4_HEIGHT = 297 / 25.4;
    private static final double LETTER_WIDTH = 8.5;
    private static final double LETTER_HEIGHT = 11;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @ParameterizedTest
    @CsvSource({"HOME, 5", "CASE_STUDY, 1", "TECHNOLOGY, 1", "TECHNOLOGIES, 2", "RESUME, 2"})
    void onA4(SamplePage page, int sheets) {
        assertThat(sheets(page, A4_WIDTH, A4_HEIGHT)).isEqualTo(sheets);
    }

    @ParameterizedTest
    @CsvSource({"CASE_STUDY, 1", "TECHNOLOGY, 1", "TECHNOLOGIES, 2", "RESUME, 2"})
    void onLetter(SamplePage page, int sheets) {
        assertThat(sheets(page, LETTER_WIDTH, LETTER_HEIGHT)).isEqualTo(sheets);
    }

    private static long sheets(SamplePage page, double width, double height) {
        BROWSER.open(HOST.url(page.path()));
        byte[] document = BROWSER.print(width, height);
        return SHEET.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
