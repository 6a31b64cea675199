package portfolio.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A builder for a JSON object. Members keep the order of the calls; null values, empty lists and empty objects are left
 * out.
 */
public final class JsonObjectBuilder {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * Adds a member. The value is a text, a number, a boolean, an object, or a list of texts, numbers or booleans; see
     * {@link #withAll} for lists of objects.
     */
    public JsonObjectBuilder with(String name, @Nullable Object value) {
        boolean emptyList = value instanceof List<?> list && list.isEmpty();
        boolean emptyObject = value instanceof JsonObjectBuilder object && object.members.isEmpty();
        if (value != null && !emptyList && !emptyObject) {
            members.put(name, value instanceof JsonObjectBuilder object ? object.members : value);
        }
        return this;
    }

    /** Adds a list of objects. */
    public JsonObjectBuilder withAll(String name, List<JsonObjectBuilder> objects) {
        return with(name, objects.stream().map(JsonObjectBuilder::members).toList());
    }

    /** Returns the members in order, as input for {@link Json}. */
    public Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
