package portfolio.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portfolio.TestSite;
import portfolio.picture.PictureMetadata;
import portfolio.picture.TestPictures;

/** Looks at the photograph on the résumé. */
class PhotographTest {

    /** The quadrants of the photograph: red and green above, blue and white below. */
    private static final int[] QUADRANTS = {0xe02020, 0x20c040, 0x2040e0, 0xf8f8f8};

    private static final float PIXELS_PER_MM = 72 / 25.4f;

    @TempDir
    private Path content;

    @BeforeEach
    void aPerson() throws IOException {
        Files.write(content.resolve("me.png"), TestPictures.png(800, 1000));
        Files.write(content.resolve("me.jpg"), TestPictures.telltaleJpeg(800, 1000));
        Files.createDirectory(content.resolve("experience"));
        Files.writeString(content.resolve("experience/tower.yaml"), """
                company: Tower
                roles:
                  - {title: Keeper, location: Oslo, start: 2020-01, end: 2021-02, highlights: [Wound the clock.]}
                """);
    }

    @Test
    void itStandsAtTheRightOfTheName() throws IOException {
        try (PDDocument document = Loader.loadPDF(drawn("me.png", "Ada at a desk", true))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);

            // 23 by 28.75 mm, up to the margins of 16 and 13 mm.
            int right = (int) ((210 - 16) * PIXELS_PER_MM) - 6;
            int left = (int) ((210 - 16 - 23) * PIXELS_PER_MM) + 6;
            int top = (int) (13 * PIXELS_PER_MM) + 6;
            int bottom = (int) ((13 + 28.75) * PIXELS_PER_MM) - 6;
            int[][] places = {{left, top}, {right, top}, {left, bottom}, {right, bottom}};
            for (int i = 0; i < places.length; i++) {
                assertNear(page.getRGB(places[i][0], places[i][1]), QUADRANTS[i]);
            }
            assertNear(page.getRGB(left - 12, top), 0xffffff);
            assertNear(page.getRGB(left, bottom + 12), 0xffffff);
        }
    }

    @Test
    void itIsAFigureWithItsText() throws Exception {
        byte[] pdf = drawn("me.png", "Ada at a desk", true);

        assertThat(figures(pdf)).containsExactly("Ada at a desk");
        assertThat(Conformance.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aPhotographThatSaysNothingHasTheNameAsItsText() throws IOException {
        assertThat(figures(drawn("me.png", "\"\"", true))).containsExactly("Ada Example");
    }

    @Test
    void theTextIsTheSameAsWithoutIt() throws IOException {
        byte[] with = drawn("me.jpg", "Ada at a desk", true);
        byte[] without = drawn("me.jpg", "Ada at a desk", false);

        assertThat(PdfText.of(with).text()).isEqualTo(PdfText.of(without).text());
        assertThat(figures(without)).isEmpty();
        assertThat(images(without)).isEmpty();
        assertThat(with.length - without.length).isLessThan(60_000);
    }

    @Test
    void itHasNoMetadataAndAlwaysTheSameBytes() throws IOException {
        byte[] pdf = drawn("me.jpg", "Ada at a desk", true);
        List<byte[]> images = images(pdf);

        assertThat(images).hasSize(1);
        assertThat(PictureMetadata.find(images.get(0))).isEmpty();
        assertThat(drawn("me.jpg", "Ada at a desk", true)).isEqualTo(pdf);
    }

    private byte[] drawn(String image, String alt, boolean onResume) throws IOException {
        Files.writeString(
                content.resolve("site.yaml"),
                "name: Ada Example\nrole: Engineer\nheadline: Clocks.\nimage: " + image + "\nimageAlt: " + alt
                        + "\nimageOnResume: " + onResume + "\ncontact:\n- url: mailto:ada@example.org\n");
        return Drawn.of(TestSite.of(content));
    }

    /** Returns the alternative texts of all figures in the structure tree. */
    private static List<String> figures(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), texts);
        }
        return texts;
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    texts.add(element.getAlternateDescription());
                }
                collect(element, texts);
            }
        }
    }

    /** Returns the files of all pictures. */
    private static List<byte[]> images(byte[] pdf) throws IOException {
        List<byte[]> images = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                assertThat(image.getWidth()).isEqualTo(320);
                assertThat(image.getHeight()).isEqualTo(400);
                images.add(
                        image.getStream().getCOSObject().createRawInputStream().readAllBytes());
            }
        }
        return images;
    }

    private static void assertNear(int found, int wanted) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((found >> shift & 0xff) - (wanted >> shift & 0xff)))
                    .as("%06x is not %06x", found & 0xffffff, wanted)
                    .isLessThan(8);
        }
    }
}
