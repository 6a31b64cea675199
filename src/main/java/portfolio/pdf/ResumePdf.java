package portfolio.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import portfolio.asset.DocumentDesign;
import portfolio.asset.FontUnreadable;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.source.Sha256;

/** Creates the résumé as a tagged PDF (PDF/UA-1 and PDF/A-2a), with the same bytes on every machine. */
public final class ResumePdf {

    /**
     * The version of the PDF writer in the cache key. Increment it whenever the same sheet and fonts give different
     * bytes.
     */
    private static final String WRITER = "pdf-5";

    /** The document is set more closely if its last page has at most this many lines. */
    private static final int FEW_LINES = 6;

    /** The classes in the stylesheet that tighten the spacing, in the order in which they are tried. */
    private static final List<String> TIGHTER = List.of("close", "close closest");

    private ResumePdf() {}

    /**
     * Returns the bytes of the document, from the cache if possible. The classes that draw it are only loaded
     * otherwise.
     *
     * @param sheet well-formed XHTML with its styles, whose text has only characters that are in the fonts
     * @param design the stylesheet, fonts and colour profile of documents
     * @param cache the cache of drawn documents
     * @throws FontUnreadable if a font of the design is damaged
     * @throws IOException if the document cannot be written
     */
    public static byte[] of(String sheet, DocumentDesign design, ArtefactCache cache) throws IOException {
        return cache.get(new CacheKey(WRITER, fingerprint(design) + sheet), () -> draw(sheet, design));
    }

    /**
     * Draws the document. If its last page has only a few lines, draws it again with ever tighter spacing, and uses the
     * first result that has fewer pages.
     */
    private static byte[] draw(String sheet, DocumentDesign design) throws IOException {
        byte[] drawn = PdfDrawing.draw(sheet, design);
        List<String> pages = PdfText.bodies(drawn);
        boolean endsSoon = pages.size() > 1
                && pages.get(pages.size() - 1)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        <= FEW_LINES;
        for (String spacing : endsSoon ? TIGHTER : List.<String>of()) {
            byte[] closer = PdfDrawing.draw(sheet.replaceFirst("<body>", "<body class=\"" + spacing + "\">"), design);
            if (PdfText.pageCount(closer) < pages.size()) {
                return closer;
            }
        }
        return drawn;
    }

    private static String fingerprint(DocumentDesign design) {
        MessageDigest digest = Sha256.digest();
        design.fonts().values().forEach(digest::update);
        digest.update(design.colorProfile());
        return HexFormat.of().formatHex(digest.digest());
    }
}
