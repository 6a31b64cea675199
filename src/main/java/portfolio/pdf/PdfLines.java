package portfolio.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a PDF as résumé parsers see them: pieces of text with their position, size and weight, without the
 * structure tree.
 *
 * @param lines the lines from the top of the first page to the bottom of the last
 */
public record PdfLines(List<Line> lines) {

    /** Letters whose baselines are closer than this are on the same line, in points. */
    private static final float SAME_LINE = 2;

    /** A gap wider than this separates two pieces, in points. */
    private static final float GAP = 7;

    /** The lightest weight that counts as bold, on the scale of CSS and PDF from 100 to 900. */
    private static final float BOLD = 600;

    public PdfLines {
        lines = List.copyOf(lines);
    }

    /**
     * The pieces of text on one baseline.
     *
     * @param page the page number, counted from 1
     * @param baseline the distance from the top of the page, in points
     * @param pieces the pieces from left to right; at least one
     */
    public record Line(int page, float baseline, List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        /** Returns the leftmost piece. */
        public Piece first() {
            return pieces.get(0);
        }

        /** Returns the text of all pieces, separated by spaces. */
        public String text() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        }
    }

    /**
     * A run of text without a gap.
     *
     * @param text the text
     * @param left the distance from the left edge of the page, in points
     * @param size the font size of its first letter, in points
     * @param bold whether its first letter is bold
     */
    public record Piece(String text, float left, float size, boolean bold) {}

    /**
     * Reads a PDF.
     *
     * @throws IOException if the bytes are not a PDF
     */
    public static PdfLines of(byte[] pdf) throws IOException {
        Reader reader = new Reader();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return new PdfLines(reader.lines());
    }

    /** Collects letters in the order of the content stream. */
    private static final class Reader extends PDFTextStripper {

        private final List<List<TextPosition>> rows = new ArrayList<>();
        private final List<Integer> pages = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            int last = rows.size() - 1;
            for (int i = last; i >= 0 && pages.get(i) == getCurrentPageNo(); i--) {
                float baseline = rows.get(i).get(0).getYDirAdj();
                if (Math.abs(baseline - letter.getYDirAdj()) < SAME_LINE) {
                    rows.get(i).add(letter);
                    return;
                }
            }
            rows.add(new ArrayList<>(List.of(letter)));
            pages.add(getCurrentPageNo());
        }

        List<Line> lines() {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                List<Piece> pieces = pieces(rows.get(i));
                if (!pieces.isEmpty()) {
                    lines.add(new Line(pages.get(i), rows.get(i).get(0).getYDirAdj(), pieces));
                }
            }
            lines.sort(Comparator.comparingInt(Line::page).thenComparing(Line::baseline));
            return lines;
        }

        private static List<Piece> pieces(List<TextPosition> row) {
            row.sort(Comparator.comparing(TextPosition::getXDirAdj));
            List<Piece> pieces = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            TextPosition start = null;
            float end = 0;
            for (TextPosition letter : row) {
                if (letter.getUnicode().isBlank()) {
                    text.append(' ');
                    continue;
                }
                if (start != null && letter.getXDirAdj() - end > GAP) {
                    pieces.add(piece(text, start));
                    text.setLength(0);
                    start = null;
                }
                if (start == null) {
                    start = letter;
                    text.setLength(0);
                }
                text.append(letter.getUnicode());
                end = letter.getXDirAdj() + letter.getWidthDirAdj();
            }
            if (start != null) {
                pieces.add(piece(text, start));
            }
            return pieces;
        }

        private static Piece piece(StringBuilder text, TextPosition start) {
            return new Piece(text.toString().strip(), start.getXDirAdj(), start.getYScale(), isBold(start.getFont()));
        }

        /** Returns whether the name or the weight says that a font is bold. Either may be missing in a Type 3 font. */
        private static boolean isBold(PDFont font) {
            String name = font.getName();
            if (name != null && name.contains("Bold")) {
                return true;
            }
            PDFontDescriptor descriptor = font.getFontDescriptor();
            return descriptor != null && descriptor.getFontWeight() >= BOLD;
        }
    }
}
