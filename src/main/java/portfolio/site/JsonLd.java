package portfolio.site;

import java.util.List;
import portfolio.json.Json;
import portfolio.json.JsonObject;

/** Builds structured data in the schema.org vocabulary (JSON-LD 1.1). */
final class JsonLd {

    private JsonLd() {}

    static JsonObject ofType(String type) {
        return new JsonObject().with("@type", type);
    }

    /** Returns a complete document, wrapped in a script element. */
    static RawHtml document(List<JsonObject> graph) {
        JsonObject document =
                new JsonObject().with("@context", "https://schema.org").withAll("@graph", graph);
        return new RawHtml("<script type=\"application/ld+json\">" + Json.inScript(document.members()) + "</script>");
    }
}
