package portfolio.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;

/** Collects the strings of a JSON document. */
final class JsonStrings {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private JsonStrings() {}

    /** Returns every string by its JSON pointer (RFC 6901), in document order. */
    static Map<String, String> of(JsonNode root) {
        JsonStrings leaves = new JsonStrings();
        leaves.walk(root);
        return leaves.texts;
    }

    private void walk(JsonNode node) {
        if (node instanceof JsonObject object) {
            object.members().values().forEach(member -> walk(member.value()));
        } else if (node instanceof JsonArray array) {
            array.elements().forEach(this::walk);
        } else if (node instanceof JsonString text) {
            texts.put(text.pointer(), text.text());
        }
    }
}
