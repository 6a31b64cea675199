package portfolio.jsonresume;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.json.JsonNode;
import portfolio.json.JsonNode.JsonArray;
import portfolio.json.JsonNode.JsonNull;
import portfolio.json.JsonNode.JsonObject;
import portfolio.json.JsonNode.JsonString;
import portfolio.json.JsonNode.Member;
import portfolio.jsonresume.Shape.Keys;
import portfolio.jsonresume.Shape.Leaf;
import portfolio.jsonresume.Shape.ListOf;
import portfolio.source.Cut;
import portfolio.source.Nearest;
import portfolio.source.Problems;

/**
 * A strict comparison of a document with a schema. Violations are errors; members with unknown names are left out with
 * a remark.
 */
public final class SchemaCheck {

    private final Problems problems;
    private final ImportRemarks remarks;

    /**
     * Creates a check.
     *
     * @param problems receives the errors
     * @param remarks receives remarks on unknown names
     */
    public SchemaCheck(Problems problems, ImportRemarks remarks) {
        this.problems = problems;
        this.remarks = remarks;
    }

    /**
     * Reports each violation in a value and everything in it.
     *
     * @param shape the schema of the value
     */
    public void check(JsonNode node, Shape shape) {
        if (shape instanceof Keys keys) {
            checkObject(node, keys);
        } else if (shape instanceof ListOf list) {
            checkList(node, list);
        } else if (shape instanceof Leaf leaf) {
            checkText(node, leaf);
        }
    }

    private void checkObject(JsonNode node, Keys keys) {
        if (!(node instanceof JsonObject object)) {
            mustBe("an object", node, "put keys and values between { and }");
            return;
        }
        for (Map.Entry<String, Member> entry : object.members().entrySet()) {
            Shape shape = keys.members().get(entry.getKey());
            Member member = entry.getValue();
            if (shape == null) {
                Optional<String> hint =
                        Nearest.hint(entry.getKey(), keys.members().keySet());
                remarks.leftOut(
                        member.name(), member.value().pointer(), "JSON Resume has no such key", hint.orElse(null));
            } else {
                check(member.value(), shape);
            }
        }
    }

    private void checkList(JsonNode node, ListOf shape) {
        if (!(node instanceof JsonArray list)) {
            mustBe("a list", node, "put it between [ and ]");
            return;
        }
        list.elements().forEach(element -> check(element, shape.entry()));
    }

    private void checkText(JsonNode node, Leaf leaf) {
        if (!(node instanceof JsonString text)) {
            mustBe("text", node, node instanceof JsonNode.JsonNumber ? "put it in double quotes" : null);
        } else if (!leaf.allows(text.text())) {
            String message = node.pointer() + " must be " + leaf.what() + ", not '" + shortened(text.text()) + "'";
            problems.error(node.place(), message, text.text().isBlank() ? "delete it" : leaf.hint());
        }
    }

    private void mustBe(String kind, JsonNode node, @Nullable String hint) {
        String name = node.pointer().isEmpty() ? "the document" : node.pointer();
        problems.error(
                node.place(),
                name + " must be " + kind + ", not " + node.kind(),
                node instanceof JsonNull ? "delete it" : hint);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : Cut.first(30, text) + "…";
    }
}
