package portfolio.site;

import java.util.List;
import portfolio.json.Json;
import portfolio.json.JsonObject;

/** Structured data in the vocabulary of schema.org (JSON-LD 1.1). */
final class JsonLd {

    private JsonLd() {}

    static JsonObject ofType(String type) {
        return new JsonObject().with("@type", type);
    }

    /** A whole document, in the element that carries it. */
    static RawHtml document(List<JsonObject> graph) {
        JsonObject document =
                new JsonObject().with("@context", "https://schema.org").withAll("@graph", graph);
        return new RawHtml("<script type=\"application/ld+json\">" + Json.inScript(document.members()) + "</script>");
    }
}
