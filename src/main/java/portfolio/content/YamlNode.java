package portfolio.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;

/** A piece of YAML and where it stands. */
sealed interface YamlNode {

    /** Where it starts; a mapping starts at its first key. */
    Place place();

    /** What it says, without places: a text, a list, or keys with values in their order. */
    Object plain();

    /**
     * A text, as it was written: {@code 1.10} is not a number and {@code no} is not a truth value.
     *
     * @param place the whole text, as far as it is on one line
     * @param text without quotes; empty when nothing was written
     * @param shape what its lines look like
     */
    record Scalar(Place place, String text, TextShape shape) implements YamlNode {

        /** Whether there is nothing to read: no text at all, white space only, {@code ~} or {@code null}. */
        boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public Object plain() {
            return text;
        }
    }

    /**
     * A value with a mistake that was reported; nothing more is to be said of it.
     *
     * @param place where it stands
     */
    record Gap(Place place) implements YamlNode {

        @Override
        public Object plain() {
            return "";
        }
    }

    /**
     * A list.
     *
     * @param entries in order
     */
    record Sequence(Place place, List<YamlNode> entries) implements YamlNode {

        public Sequence {
            entries = List.copyOf(entries);
        }

        @Override
        public Object plain() {
            return entries.stream().map(YamlNode::plain).toList();
        }
    }

    /**
     * Keys with values.
     *
     * @param entries by key, in the order they were written; not to be changed
     * @param incomplete whether keys may be missing because of a mistake that was reported
     */
    record Mapping(Place place, Map<String, Entry> entries, boolean incomplete) implements YamlNode {

        Mapping(Place place, Map<String, Entry> entries) {
            this(place, entries, false);
        }

        @Nullable
        YamlNode value(String key) {
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
     * @param key where the key stands
     * @param value what it is set to
     */
    record Entry(Place key, YamlNode value) {}
}
