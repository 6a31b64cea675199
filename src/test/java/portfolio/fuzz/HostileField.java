package portfolio.fuzz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One value of a content whose values were all written by somebody hostile; and what became of it. */
public final class HostileField {

    private final String path;
    private final String hostile;
    private final @Nullable String harmless;
    private boolean written = true;
    private boolean yielded;
    private String refusal = "";

    /**
     * A value that is hostile as long as the program takes it.
     *
     * @param path of the file and the keys
     * @param harmless what stands there when the hostile text is refused; absent when nothing does
     */
    HostileField(String path, String hostile, @Nullable String harmless) {
        this.path = path;
        this.hostile = hostile;
        this.harmless = harmless;
    }

    /** A key of a schema. */
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

    /** Whether any text may stand there. */
    static boolean isText(JsonNode schema) {
        return schema.path("pattern").asString("").equals("\\S");
    }

    public String path() {
        return path;
    }

    /** Whether the hostile text stands there. */
    public boolean isHostile() {
        return !yielded;
    }

    boolean isWritten() {
        return written;
    }

    public String value() {
        return yielded ? String.valueOf(harmless) : hostile;
    }

    /** Takes what is harmless, or goes. */
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

    /** What the program said of the hostile text; empty when it was taken. */
    public String refusal() {
        return refusal;
    }
}
