package portfolio.content.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.content.text.TextShape;
import portfolio.source.Place;

/** A YAML node with its source location. */
public sealed interface YamlNode {

    /** Returns the location of the node; a block mapping starts at its first key. */
    Place place();

    /**
     * Returns the value without locations: a {@link String}, a {@link List}, or a {@link Map} in the order of the keys.
     */
    Object plain();

    /**
     * A scalar as text. No type is inferred: {@code 1.10} is not a number, and {@code no} is not a boolean.
     *
     * @param place the location of the scalar, as far as it is on one line
     * @param text the value without quotes; empty if there is none
     * @param shape the shape of its lines
     */
    record Scalar(Place place, String text, TextShape shape) implements YamlNode {

        /** Returns whether there is no value: no text at all, only white space, {@code ~} or {@code null}. */
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public Object plain() {
            return text;
        }
    }

    /**
     * A value with a mistake that has been reported. Further checks ignore it.
     *
     * @param place the location
     */
    record Gap(Place place) implements YamlNode {

        @Override
        public Object plain() {
            return "";
        }
    }

    /**
     * A sequence.
     *
     * @param place the location
     * @param entries the entries in their order
     */
    record Sequence(Place place, List<YamlNode> entries) implements YamlNode {

        /** Copies the entries. */
        public Sequence {
            entries = List.copyOf(entries);
        }

        @Override
        public Object plain() {
            return entries.stream().map(YamlNode::plain).toList();
        }
    }

    /**
     * A mapping.
     *
     * @param place the location
     * @param entries the values by key, in the order in which they are written; not to be modified
     * @param incomplete whether keys may be missing because of a mistake that has been reported
     */
    record Mapping(Place place, Map<String, Entry> entries, boolean incomplete) implements YamlNode {

        /** Keeps the order of the entries as written. */
        public Mapping(Place place, Map<String, Entry> entries) {
            this(place, entries, false);
        }

        /** Returns the value of a key; null if the key is not there. */
        @Nullable
        public YamlNode value(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            entries.forEach((key, entry) -> plain.put(key, entry.value().plain()));
            return plain;
        }
    }

    /**
     * A key with its value.
     *
     * @param key the location of the key
     * @param value the value
     */
    record Entry(Place key, YamlNode value) {}
}
