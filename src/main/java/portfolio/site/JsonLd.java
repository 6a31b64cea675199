package portfolio.site;

import java.util.List;
import portfolio.json.Json;
import portfolio.json.JsonObjectBuilder;

/** Builds structured data in the schema.org vocabulary (JSON-LD 1.1). */
final class JsonLd {

    private JsonLd() {}

    static JsonObjectBuilder ofType(String type) {
        return new JsonObjectBuilder().with("@type", type);
    }

    /** Returns a complete document, wrapped in a script element. */
    static RawHtml document(List<JsonObjectBuilder> graph) {
        JsonObjectBuilder document =
                new JsonObjectBuilder().with("@context", "https://schema.org").withAll("@graph", graph);
        return new RawHtml("<script type=\"application/ld+json\">" + Json.inScript(document.members()) + "</script>");
    }
}
