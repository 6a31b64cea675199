package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.picture.TestPictures;

/** Checks that the résumé page has the photograph on paper, where the PDF has it, and only if the owner asks for it. */
class PrintedPhotographIT {

    /** The quadrants of the photograph: red and green above, blue and white below. */
    private static final int[] QUADRANTS = {0xe02020, 0x20c040, 0x2040e0, 0xf8f8f8};

    private static final int TOLERANCE = 12;
    private static final double PIXELS_PER_MM = 72 / 25.4;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path content;

    @Test
    void thePhotographIsPrintedWhereThePdfHasIt() throws IOException {
        try (Host host = new Host(site("imageOnResume: true\n"))) {
            BROWSER.open(host.url("/resume/"));
            byte[] pdf = BROWSER.print(210 / 25.4, 297 / 25.4);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                BufferedImage page = new PDFRenderer(document).renderImage(0);
                int right = (int) ((210 - 16) * PIXELS_PER_MM) - 6;
                int left = (int) ((210 - 16 - 23) * PIXELS_PER_MM) + 6;
                int top = (int) (13 * PIXELS_PER_MM) + 8;
                int bottom = (int) ((13 + 28.75) * PIXELS_PER_MM) - 8;
                int[][] places = {{left, top}, {right, top}, {left, bottom}, {right, bottom}};
                for (int i = 0; i < places.length; i++) {
                    assertNear(page.getRGB(places[i][0], places[i][1]), QUADRANTS[i]);
                }
            }
        }
    }

    @Test
    void withoutAskingThePageHasNoPicture() throws IOException {
        byte[] page = site("").get("resume/index.html");

        assertThat(page).isNotNull();
        assertThat(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("img"))
                .isEmpty();
        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("photograph-on-paper");
    }

    private SortedMap<String, byte[]> site(String asked) throws IOException {
        Files.write(content.resolve("me.png"), TestPictures.png(800, 1000));
        Files.writeString(
                content.resolve("site.yaml"),
                "name: Ada Example\nrole: Engineer\nheadline: Clocks.\nimage: me.png\nimageAlt: Ada at a desk\n"
                        + asked);
        return TestSite.of(content).rendered(TestSite.CACHE).files();
    }

    private static void assertNear(int found, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((found >> shift & 0xff) - (wanted >> shift & 0xff)))
                    .as("%06x is not %06x", found & 0xffffff, wanted)
                    .isLessThan(TOLERANCE);
        }
    }
}
