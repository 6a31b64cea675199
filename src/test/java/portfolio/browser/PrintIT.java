package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.pdf.PdfLines;

/** Checks how many sheets of paper a page needs, and where they end. */
class PrintIT {

    private static final double A4_WIDTH = 210 / 25.4;
    private static final double A4_HEIGHT = 297 / 25.4;
    private static final double LETTER_WIDTH = 8.5;
    private static final double LETTER_HEIGHT = 11;

    /** The bottom of the text on A4, in points from the top of the page. */
    private static final double FOOT = 842 - 14 * 72 / 25.4;

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

    /** An entry continues on the next page. With more space above, pages end at other places. */
    @ParameterizedTest
    @ValueSource(ints = {0, 12, 24, 36, 48, 60, 72, 84, 96, 120, 150, 180})
    void aPageOfHomeEndsWhereAReaderWouldEndIt(int points) throws IOException {
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
        BROWSER.evaluate("document.querySelector('.hero').style.paddingBottom = arguments[0]", points + "pt");
        String heads = String.join(
                "\n",
                BROWSER.list("return [...document.querySelectorAll('main :is(h2, h3, h4, .subtitle)')]"
                        + ".map(head => head.textContent.trim())"));
        Map<Integer, List<PdfLines.Line>> pages = PdfLines.of(BROWSER.print(A4_WIDTH, A4_HEIGHT)).lines().stream()
                .filter(line -> line.baseline() < FOOT)
                .collect(Collectors.groupingBy(PdfLines.Line::page));

        for (int page = 1; page < pages.size(); page++) {
            List<PdfLines.Line> lines = pages.get(page);
            String last = text(lines.get(lines.size() - 1));
            assertThat(heads).as("the end of page " + page).doesNotContain(last);
            assertThat(text(pages.get(page + 1).get(0)))
                    .as("the start of page " + (page + 1))
                    .doesNotStartWith("Technologies")
                    .doesNotStartWith("Concepts")
                    .doesNotStartWith("Case study");
        }
        assertThat(baseline(pages.get(1))).as("the end of page 1").isGreaterThan(FOOT - 110);
    }

    /** Returns the text of a line without what is in the margin. */
    private static String text(PdfLines.Line line) {
        return line.pieces().get(line.pieces().size() - 1).text();
    }

    private static double baseline(List<PdfLines.Line> lines) {
        return lines.get(lines.size() - 1).baseline();
    }

    private static long sheets(SamplePage page, double width, double height) {
        BROWSER.open(HOST.url(page.path()));
        byte[] document = BROWSER.print(width, height);
        return SHEET.matcher(new String(document, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
