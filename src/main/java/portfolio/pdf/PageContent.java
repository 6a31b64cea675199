package portfolio.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Rewrites the content stream of a page in reading order. Text extractors, such as those of applicant tracking systems,
 * follow the order of the stream and ignore the structure tree. Rules come first. The name and page number in the
 * margins come last, or are dropped if there is only one page. Empty marked-content sequences are removed.
 *
 * <p>Relies on the output of the renderer: the only graphics state that a marked-content sequence inherits from the
 * content before it is the fill colour.
 */
final class PageContent {

    private static final Set<String> BEGIN = Set.of("BDC", "BMC");
    private static final String END = "EMC";
    private static final Set<String> COLOR = Set.of("rg", "g", "k");

    private final Map<Integer, Integer> order;
    private final List<Object> out = new ArrayList<>();

    /** The pieces that move to the end of the page. */
    private final List<Piece> last = new ArrayList<>();

    /** The pieces since the last operator outside a marked-content sequence. */
    private final List<Piece> pieces = new ArrayList<>();

    private List<Object> color = List.of();
    private boolean started;

    /**
     * A marked-content sequence.
     *
     * @param place its position in the reading order; -1, and so before all text, for content that is not read
     * @param color the operator that set the fill colour before it
     * @param tokens its content, including the operators that begin and end it
     */
    private record Piece(int place, List<Object> color, List<Object> tokens) {}

    private PageContent(Map<Integer, Integer> order) {
        this.order = order;
    }

    /**
     * Rewrites the content stream of a page.
     *
     * @param order the position in the reading order of each piece, by its marked-content identifier
     */
    static void arrange(PDDocument document, PDPage page, Map<Integer, Integer> order) throws IOException {
        PageContent content = new PageContent(order);
        content.read(new PDFStreamParser(page).parse());
        if (document.getNumberOfPages() > 1) {
            content.last.forEach(content::write);
        }
        PDStream stream = new PDStream(document);
        try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(bytes).writeTokens(content.out);
        }
        page.setContents(stream);
        content.dropUnusedProperties(page);
    }

    private void read(List<Object> tokens) {
        List<Object> statement = new ArrayList<>();
        List<Object> piece = new ArrayList<>();
        List<Object> colorBefore = color;
        for (Object token : tokens) {
            statement.add(token);
            if (!(token instanceof Operator operator)) {
                continue;
            }
            String name = operator.getName();
            if (BEGIN.contains(name)) {
                colorBefore = color;
            }
            boolean between = piece.isEmpty() && !BEGIN.contains(name);
            if (COLOR.contains(name)) {
                color = List.copyOf(statement);
            }
            if (between) {
                flush();
                out.addAll(statement);
            } else {
                piece.addAll(statement);
            }
            if (END.equals(name)) {
                add(piece, colorBefore);
                piece = new ArrayList<>();
            }
            statement.clear();
        }
        flush();
    }

    private void add(List<Object> tokens, List<Object> colorBefore) {
        boolean empty = tokens.size() <= 4;
        if (!empty) {
            pieces.add(new Piece(place(tokens), colorBefore, tokens));
        }
    }

    private int place(List<Object> tokens) {
        return tokens.get(1) instanceof COSDictionary marks && marks.containsKey(COSName.MCID)
                ? order.getOrDefault(marks.getInt(COSName.MCID), Integer.MAX_VALUE)
                : -1;
    }

    /**
     * Writes the collected pieces in reading order. The first ones, before the page is clipped to its margins, are
     * those in the margins and are kept for the end.
     */
    private void flush() {
        if (pieces.isEmpty()) {
            return;
        }
        if (started) {
            pieces.sort(Comparator.comparingInt(Piece::place));
            pieces.forEach(this::write);
        } else {
            last.addAll(pieces);
        }
        started = true;
        pieces.clear();
    }

    private void write(Piece piece) {
        out.addAll(piece.color);
        out.addAll(piece.tokens);
    }

    private void dropUnusedProperties(PDPage page) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            List<COSName> unused = properties.keySet().stream()
                    .filter(name -> !out.contains(name))
                    .toList();
            unused.forEach(properties::removeItem);
        }
    }
}
