package portfolio.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import portfolio.asset.DocumentDesign;
import portfolio.asset.DocumentDesign.Face;
import portfolio.asset.FontUnreadable;

/** Renders the XHTML of a document as a tagged PDF. */
final class PdfDrawing {

    /** Referenced for as long as the class is loaded: a logger that is garbage-collected loses its level. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("org.apache");

    static {
        XRLog.setLoggingEnabled(false);
        LIBRARY_LOG.setLevel(Level.OFF);
    }

    /** The photograph. Nothing is read from files or from the web. */
    private static final String EMBEDDED = "data:image/jpeg;base64,";

    private static final Pattern INDEX = Pattern.compile("/Index \\[0 ([0-9]+)]");
    private static final Pattern SIZE = Pattern.compile("/Size ([0-9]+)");

    private PdfDrawing() {}

    /**
     * Returns the bytes of the PDF.
     *
     * @param sheet well-formed XHTML with its styles
     * @throws FontUnreadable if a font of the design is damaged
     * @throws IOException if the document cannot be written
     */
    static byte[] draw(String sheet, DocumentDesign design) throws IOException {
        checkFonts(design);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(design.colorProfile())
                .useExternalResourceAccessControl((address, type) -> address.startsWith(EMBEDDED), null)
                .withHtmlContent(sheet, null);
        design.fonts()
                .forEach((face, font) -> builder.useFont(
                        () -> new ByteArrayInputStream(font),
                        face.family(),
                        face.weight(),
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument document = renderer.createPDFKeepOpen();
            try (document) {
                ReadingOrder order = ReadingOrder.of(document);
                for (PDPage page : document.getPages()) {
                    PageContent.arrange(document, page, order.on(page));
                    roundWeights(page);
                }
                writeColorProfile(document, design.colorProfile());
                Metadata.write(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return withTrueSize(bytes.toByteArray());
            }
        }
    }

    /**
     * Corrects the size of the cross-reference stream. PDFBox writes a size one larger than the number of entries, but
     * both have to agree (ISO 32000-1, 7.5.8.2).
     */
    private static byte[] withTrueSize(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int list = text.lastIndexOf("/Type /XRef");
        Matcher index = INDEX.matcher(text);
        Matcher size = SIZE.matcher(text);
        if (list < 0 || !index.find(list) || !size.find(list)) {
            return pdf;
        }
        String padded = String.format(Locale.ROOT, "%-" + size.group(1).length() + "s", index.group(1));
        return (text.substring(0, size.start(1)) + padded + text.substring(size.end(1)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes the colour profile with its original bytes. The JDK modifies profiles that it reads, differently in each
     * version.
     */
    private static void writeColorProfile(PDDocument document, byte[] profile) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream stream = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(profile);
            }
        }
    }

    /**
     * Rounds font weights down to hundreds, the only values allowed in a font descriptor (ISO 32000-1, table 122).
     * Reads only the descriptors, since the fonts themselves are not embedded before the document is saved.
     */
    private static void roundWeights(PDPage page) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (COSName name : fonts == null ? Set.<COSName>of() : fonts.keySet()) {
            COSArray descendants = fonts.getCOSDictionary(name).getCOSArray(COSName.DESCENDANT_FONTS);
            COSDictionary descriptor = ((COSDictionary) descendants.getObject(0)).getCOSDictionary(COSName.FONT_DESC);
            descriptor.setInt(COSName.FONT_WEIGHT, descriptor.getInt(COSName.FONT_WEIGHT) / 100 * 100);
        }
    }

    /** Checks that all fonts can be read. The renderer would otherwise skip a damaged font without an error. */
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
