package portfolio.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together one JSON-LD object, in the order of the calls; what is absent or empty is left out. */
final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    static JsonObject ofType(String type) {
        return new JsonObject().with("@type", type);
    }

    JsonObject with(String name, @Nullable Object value) {
        boolean empty = value instanceof List<?> list && list.isEmpty();
        if (value != null && !empty) {
            members.put(name, value instanceof JsonObject object ? object.members : value);
        }
        return this;
    }

    JsonObject withAll(String name, List<JsonObject> objects) {
        return with(name, objects.stream().map(object -> object.members).toList());
    }

    /** A whole JSON-LD document in the vocabulary of schema.org, in the element that carries it. */
    static RawHtml document(List<JsonObject> graph) {
        JsonObject document =
                new JsonObject().with("@context", "https://schema.org").withAll("@graph", graph);
        return new RawHtml("<script type=\"application/ld+json\">" + Json.write(document.members) + "</script>");
    }
}
