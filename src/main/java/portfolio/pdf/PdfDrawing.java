package portfolio.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import portfolio.asset.DocumentDesign;
import portfolio.asset.DocumentDesign.Face;

/** Draws a sheet. */
final class PdfDrawing {

    /** Held, because the settings of a logger are lost with it. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.apache");

    static {
        XRLog.setLoggingEnabled(false);
        LIBRARY_LOG.setLevel(Level.OFF);
    }

    private PdfDrawing() {}

    /**
     * The bytes of the document.
     *
     * @param sheet well-formed XHTML with its styles
     */
    static byte[] draw(String sheet, DocumentDesign design) throws IOException {
        checkFonts(design);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(design.colorProfile())
                .useExternalResourceAccessControl((address, type) -> false, null)
                .withHtmlContent(sheet, null);
        design.fonts()
                .forEach((face, font) -> builder.useFont(
                        () -> new ByteArrayInputStream(font), face.family(), face.weight(), FontStyle.NORMAL, true));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument document = renderer.createPDFKeepOpen();
            try (document) {
                ReadingOrder order = ReadingOrder.of(document);
                for (PDPage page : document.getPages()) {
                    PageContent.arrange(document, page, order.on(page));
                    roundWeights(page);
                }
                Metadata.write(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** A document knows the weights 100, 200 and so on (ISO 32000-1, table 122), fonts know those between. */
    private static void roundWeights(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            if (page.getResources().getFont(name) instanceof PDType0Font font) {
                PDFontDescriptor descriptor = font.getDescendantFont().getFontDescriptor();
                descriptor.setFontWeight(100 * (int) (descriptor.getFontWeight() / 100));
            }
        }
    }

    /** The drawing itself goes on without a font that it cannot read. */
    private static void checkFonts(DocumentDesign design) throws FontUnreadable {
        for (Map.Entry<Face, byte[]> font : design.fonts().entrySet()) {
            try {
                new TTFParser()
                        .parse(new RandomAccessReadBuffer(font.getValue()))
                        .close();
            } catch (IOException | RuntimeException e) {
                throw new FontUnreadable(font.getKey().file(), e);
            }
        }
    }
}
