package portfolio.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The reading order of the pieces of text on each page, according to the structure tree (ISO 32000-1, 14.7). A piece is
 * identified by its marked-content identifier, which is unique on its page.
 */
final class ReadingOrder {

    private final Map<PDPage, Map<Integer, Integer>> places = new HashMap<>();

    private ReadingOrder() {}

    static ReadingOrder of(PDDocument document) {
        ReadingOrder order = new ReadingOrder();
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        order.addKids(root, null);
        return order;
    }

    /** Returns the position of each piece of a page in the reading order, by its marked-content identifier. */
    Map<Integer, Integer> on(PDPage page) {
        return places.getOrDefault(page, Map.of());
    }

    private void addKids(PDStructureNode node, @Nullable PDPage page) {
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                addKids(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer number) {
                add(page, number);
            }
        }
    }

    private void add(@Nullable PDPage page, int number) {
        if (page != null) {
            Map<Integer, Integer> onPage = places.computeIfAbsent(page, key -> new HashMap<>());
            onPage.put(number, onPage.size());
        }
    }
}
