package portfolio.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Sha256;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;

/** The résumé as a PDF: PDF/UA-1 and PDF/A-2a, the same bytes on every machine. */
public final class ResumePdf {

    /** To be counted up whenever the same sheet and fonts give other bytes than before. */
    private static final String WRITER = "pdf-3";

    private ResumePdf() {}

    /**
     * The bytes of the document, kept or drawn now; the classes that draw are loaded only in the second case.
     *
     * @param sheet well-formed XHTML with its styles, in characters that the fonts have
     * @throws FontUnreadable if a font of the design is damaged
     * @throws IOException if the document cannot be written
     */
    public static byte[] of(String sheet, DocumentDesign design, ArtefactCache cache) throws IOException {
        return cache.get(new CacheKey(WRITER, fingerprint(design) + sheet), () -> PdfDrawing.draw(sheet, design));
    }

    private static String fingerprint(DocumentDesign design) {
        MessageDigest digest = Sha256.digest();
        design.fonts().values().forEach(digest::update);
        digest.update(design.colorProfile());
        return HexFormat.of().formatHex(digest.digest());
    }
}
