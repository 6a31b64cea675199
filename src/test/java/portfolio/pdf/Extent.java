package portfolio.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The horizontal extent of a piece of text on its page, in points.
 *
 * @param left the left edge
 * @param right the right edge
 */
record Extent(float left, float right) {

    /** Returns the extents of all pieces of text in a document. */
    static List<Extent> of(byte[] pdf) throws IOException {
        List<Extent> extents = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    extents.add(new Extent(text.getX(), text.getX() + text.getWidth()));
                    super.processTextPosition(text);
                }
            }.getText(document);
        }
        return extents;
    }
}
