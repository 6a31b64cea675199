package portfolio.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Sha256;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;

/** The résumé as a PDF: PDF/UA-1 and PDF/A-2a, the same bytes on every machine. */
public final class ResumePdf {

    /** To be counted up whenever the same sheet and fonts give other bytes than before. */
    private static final String WRITER = "pdf-4";

    private static final int FEW_LINES = 6;

    private ResumePdf() {}

    /**
     * The bytes of the document, kept or drawn now; the classes that draw are loaded only in the second case.
     *
     * @param sheet well-formed XHTML with its styles, in characters that the fonts have
     * @throws FontUnreadable if a font of the design is damaged
     * @throws IOException if the document cannot be written
     */
    public static byte[] of(String sheet, DocumentDesign design, ArtefactCache cache) throws IOException {
        return cache.get(new CacheKey(WRITER, fingerprint(design) + sheet), () -> draw(sheet, design));
    }

    /**
     * A last page of a few lines is avoided where everything fits into one page less when it is set a little closer.
     */
    private static byte[] draw(String sheet, DocumentDesign design) throws IOException {
        byte[] drawn = PdfDrawing.draw(sheet, design);
        List<String> pages = PdfText.of(drawn).bodies();
        boolean endsSoon = pages.size() > 1
                && pages.get(pages.size() - 1)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        <= FEW_LINES;
        if (endsSoon) {
            byte[] closer = PdfDrawing.draw(sheet.replaceFirst("<body>", "<body class=\"close\">"), design);
            return PdfText.of(closer).pages().size() < pages.size() ? closer : drawn;
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
