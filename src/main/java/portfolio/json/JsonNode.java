package portfolio.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;

/** A JSON value (RFC 8259) with its location in the file. */
public sealed interface JsonNode {

    /** Returns the location: all of a string, number or literal; the opening bracket of an object or array. */
    Place place();

    /** Returns the JSON pointer (RFC 6901), such as {@code /work/0/name}; empty for the whole document. */
    String pointer();

    /** Returns the kind of value with an article, for messages: {@code a text}, {@code a list}. */
    String kind();

    /**
     * An object.
     *
     * @param members the members by name, in the order they were written; must not be modified
     */
    record JsonObject(Place place, String pointer, Map<String, Member> members) implements JsonNode {

        /** Returns the value of a member; null if there is no such member. */
        public @Nullable JsonNode value(String name) {
            Member member = members.get(name);
            return member == null ? null : member.value();
        }

        /** Returns a copy with a member in addition, or in place of the one of the same name. */
        public JsonObject with(String name, Member member) {
            Map<String, Member> copy = new LinkedHashMap<>(members);
            copy.put(name, member);
            return new JsonObject(place, pointer, copy);
        }

        /** Returns a copy without members of these names. */
        public JsonObject without(Set<String> names) {
            Map<String, Member> copy = new LinkedHashMap<>(members);
            copy.keySet().removeAll(names);
            return new JsonObject(place, pointer, copy);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param name the location of the name
     * @param value the value
     */
    record Member(Place name, JsonNode value) {}

    /**
     * An array.
     *
     * @param elements the elements, in order
     */
    record JsonArray(Place place, String pointer, List<JsonNode> elements) implements JsonNode {

        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A string.
     *
     * @param text the text without quotes and escapes; may contain unpaired surrogates, which JSON can escape
     */
    record JsonString(Place place, String pointer, String text) implements JsonNode {

        @Override
        public String kind() {
            return "text";
        }
    }

    /**
     * A number.
     *
     * @param digits the number as it was written
     */
    record JsonNumber(Place place, String pointer, String digits) implements JsonNode {

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** The literal {@code true} or {@code false}. */
    record JsonBoolean(Place place, String pointer, boolean isTrue) implements JsonNode {

        @Override
        public String kind() {
            return isTrue ? "true" : "false";
        }
    }

    /** The literal {@code null}. */
    record JsonNull(Place place, String pointer) implements JsonNode {

        @Override
        public String kind() {
            return "null";
        }
    }
}
