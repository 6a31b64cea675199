package portfolio.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.asset.DocumentDesign;
import portfolio.output.ArtefactCache;

/** Checks that the résumé conforms to the standards for accessible and archivable documents. */
@Soak
class ConformanceTest {

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    void everyResumeIsAccessible(Path content) throws Exception {
        assertThat(Conformance.violations(Drawn.of(content), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    void everyResumeCanBeArchived(Path content) throws Exception {
        assertThat(Conformance.violations(Drawn.of(content), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void charactersThatNoFontHasDoNotChangeThat() throws Exception {
        byte[] pdf = Drawn.of(TestSite.with("site.yaml", "role: 東京 🚀\nheadline: Καλημέρα.\n"));

        assertThat(Conformance.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void aSkippedLevelOfHeadingsIsNoticed() throws Exception {
        TestSite site = TestSite.of(TestSite.SHIPPED);
        String sheet = Drawn.sheet(site).xhtml().replace("<h3", "<h6").replace("</h3>", "</h6>");
        byte[] pdf = ResumePdf.of(sheet, DocumentDesign.load(null), new ArtefactCache(null));

        assertThat(Conformance.violations(pdf, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
