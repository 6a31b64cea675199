package portfolio.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;

/** A piece of JSON (RFC 8259) and where it stands. */
public sealed interface JsonNode {

    /** Where it starts; of a text, number or word all of it. */
    Place place();

    /** Its JSON pointer (RFC 6901), such as {@code /work/0/name}; empty for the whole document. */
    String pointer();

    /** What it is, with an article: {@code a text}, {@code a list}. */
    String kind();

    /**
     * An object.
     *
     * @param members by name, in the order they were written; not to be changed
     */
    record Members(Place place, String pointer, Map<String, Member> members) implements JsonNode {

        /** The value of a member; absent when there is no such member. */
        public @Nullable JsonNode value(String name) {
            Member member = members.get(name);
            return member == null ? null : member.value();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A name with its value.
     *
     * @param name where the name stands
     * @param value what it is set to
     */
    record Member(Place name, JsonNode value) {}

    /**
     * An array.
     *
     * @param elements in order
     */
    record Elements(Place place, String pointer, List<JsonNode> elements) implements JsonNode {

        public Elements {
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
     * @param text without quotes and escapes; may hold half characters, which JSON can escape
     */
    record Text(Place place, String pointer, String text) implements JsonNode {

        @Override
        public String kind() {
            return "a text";
        }
    }

    /**
     * A number.
     *
     * @param digits as it was written
     */
    record Numeral(Place place, String pointer, String digits) implements JsonNode {

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(Place place, String pointer, boolean isTrue) implements JsonNode {

        @Override
        public String kind() {
            return isTrue ? "true" : "false";
        }
    }

    /** {@code null}. */
    record Nothing(Place place, String pointer) implements JsonNode {

        @Override
        public String kind() {
            return "null";
        }
    }
}
