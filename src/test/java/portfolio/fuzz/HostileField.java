package portfolio.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of the hostile content: the value that the attacker wrote, and what happened to it. */
public final class HostileField {

    private final String path;
    private final String hostile;
    private final @Nullable String harmless;
    private boolean written = true;
    private boolean yielded;
    private String refusal = "";

    /**
     * Creates a field, which stays hostile until the program rejects its value.
     *
     * @param path the path of the file, followed by the keys
     * @param harmless the value that replaces the hostile text once it is rejected; null to remove the field instead
     */
    HostileField(String path, String hostile, @Nullable String harmless) {
        this.path = path;
        this.hostile = hostile;
        this.harmless = harmless;
    }

    /** Creates a field for a key of a schema. */
    static HostileField of(String path, JsonNode schema, int index, List<String> vectors) {
        String vector = vectors.get(index % vectors.size());
        JsonNode examples = schema.path("examples");
        String example = schema.has("default")
                ? schema.path("default").asString()
                : examples.isEmpty()
                        ? null
                        : examples.get(index % examples.size()).asString();
        return new HostileField(path, isText(schema) ? vector + " f" + index : vector, example);
    }

    /** Returns whether the key accepts any text. */
    static boolean isText(JsonNode schema) {
        return schema.path("pattern").asString("").equals("\\S");
    }

    public String path() {
        return path;
    }

    /** Returns whether the field still has the hostile text. */
    public boolean isHostile() {
        return !yielded;
    }

    boolean isWritten() {
        return written;
    }

    public String value() {
        return yielded ? String.valueOf(harmless) : hostile;
    }

    /** Switches to the harmless value. If there is none, or it was rejected too, the field is removed. */
    void giveWay(String message) {
        if (!yielded && harmless != null) {
            refusal = message;
            yielded = true;
        } else {
            refusal = refusal.isEmpty() ? message : refusal;
            yielded = true;
            written = false;
        }
    }

    /** Returns the error for the hostile text; empty if it was accepted. */
    public String refusal() {
        return refusal;
    }
}
