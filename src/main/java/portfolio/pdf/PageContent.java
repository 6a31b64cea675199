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
 * The content of a page, brought into the order in which it is read: programs that take the text out of a document,
 * such as those that sort applications, know nothing of its structure. Rules come first, name and page number come last
 * unless there is one page only, and marks around nothing are left out.
 *
 * <p>It relies on what the renderer writes: a piece of content between two marks that depends on what stands before it
 * by its colour only.
 */
final class PageContent {

    private static final Set<String> BEGIN = Set.of("BDC", "BMC");
    private static final String END = "EMC";
    private static final Set<String> COLOR = Set.of("rg", "g", "k");

    private final Map<Integer, Integer> order;
    private final List<Object> out = new ArrayList<>();

    /** What is moved to the end of the page. */
    private final List<Piece> last = new ArrayList<>();

    /** Pieces since the last operator that stood between pieces. */
    private final List<Piece> pieces = new ArrayList<>();

    private List<Object> color = List.of();
    private boolean started;

    /**
     * Content between two marks.
     *
     * @param place where it is read; before all text for what is not read
     * @param color the operator that was in force where it began
     * @param tokens with the marks
     */
    private record Piece(int place, List<Object> color, List<Object> tokens) {}

    private PageContent(Map<Integer, Integer> order) {
        this.order = order;
    }

    /** Rewrites the content of a page. */
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

    /** The first pieces, before the page is clipped to its margins, are those in the margins. */
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
