package portfolio.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.Elements;
import portfolio.json.JsonNode.Members;
import portfolio.json.JsonNode.Text;

/** Collects the strings of a JSON document. */
final class Leaves {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Leaves() {}

    /** Returns every string by its JSON pointer (RFC 6901), in document order. */
    static Map<String, String> of(JsonNode root) {
        Leaves leaves = new Leaves();
        leaves.walk(root);
        return leaves.texts;
    }

    private void walk(JsonNode node) {
        if (node instanceof Members object) {
            object.members().values().forEach(member -> walk(member.value()));
        } else if (node instanceof Elements array) {
            array.elements().forEach(this::walk);
        } else if (node instanceof Text text) {
            texts.put(text.pointer(), text.text());
        }
    }
}
