package portfolio.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.YamlNode.Entry;
import portfolio.content.YamlNode.Gap;
import portfolio.content.YamlNode.Mapping;
import portfolio.content.YamlNode.Scalar;
import portfolio.content.YamlNode.Sequence;
import portfolio.markdown.Inline;
import portfolio.source.InvalidValue;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problems;

/**
 * Turns YAML into records. The record is the schema: its components are the keys, what is not optional is required, and
 * what its constructor refuses is an error at the place of the value.
 */
final class Binder {

    private static final int MAX_MESSAGE = 200;

    /** Of each record that which takes all its components; to find it takes longer than to call it. */
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getConstructor(components);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " cannot be created", e);
            }
        }
    };

    private final Problems problems;
    private final Origins origins;
    private final Passages passages;

    Binder(Problems problems, Origins origins, Passages passages) {
        this.problems = problems;
        this.origins = origins;
        this.passages = passages;
    }

    /**
     * What a value is for.
     *
     * @param name as messages call it
     * @param remedy what to do when nothing is written there
     */
    private record Slot(String name, String remedy, boolean isEntry) {

        static Slot of(Key key) {
            String write = "write a value";
            return new Slot("'" + key.name() + "'", key.isRequired() ? write : write + ", or leave the key out", false);
        }

        static Slot entryOf(String list) {
            return new Slot("an entry of " + list, "write a value, or delete the entry", true);
        }
    }

    /** A value that was read; none when an optional key was left out. */
    private record Value(@Nullable Object object) {}

    /**
     * Reads a record.
     *
     * @param given values of components that come from elsewhere, by name
     * @return nothing when there was an error, which is reported
     */
    <T extends Record> Optional<T> read(Class<T> type, Mapping mapping, Map<String, Object> given) {
        List<Key> keys = Key.of(type);
        Set<String> meant = reportUnknown(keys, mapping);
        List<Value> values = new ArrayList<>();
        for (Key key : keys) {
            boolean isMisnamed = meant.contains(key.name()) && mapping.value(key.name()) == null;
            Optional<Value> value = isMisnamed ? Optional.empty() : value(key, mapping, given);
            value.ifPresent(values::add);
        }
        if (values.size() < keys.size()) {
            return Optional.empty();
        }
        Optional<T> read = create(type, values, mapping);
        read.ifPresent(record -> origins.put(record, mapping));
        return read;
    }

    /** Reads a list of records; those with errors are left out. */
    <T extends Record> List<T> readList(Class<T> type, YamlNode node) {
        if (node instanceof Gap) {
            return List.of();
        }
        if (!(node instanceof Sequence list)) {
            problems.error(
                    node.place(), "a list is expected here", "start each entry with '- " + firstKey(type) + ": …'");
            return List.of();
        }
        return list.entries().stream()
                .flatMap(entry -> entry("this list", type, entry).stream())
                .map(type::cast)
                .toList();
    }

    private Optional<Value> value(Key key, Mapping mapping, Map<String, Object> given) {
        YamlNode node = key.isWritten() ? mapping.value(key.name()) : null;
        if (node == null) {
            return missing(key, mapping, given);
        }
        if (node instanceof Gap) {
            return Optional.empty();
        }
        Slot slot = Slot.of(key);
        if (isEmpty(slot, node)) {
            return Optional.empty();
        }
        return key.isList()
                ? list(key, slot, node)
                : one(slot, key.type(), node).map(Value::new);
    }

    private Optional<Value> missing(Key key, Mapping mapping, Map<String, Object> given) {
        if (key.given() != null) {
            return Optional.ofNullable(given.get(key.name())).map(Value::new);
        }
        if (key.isList()) {
            return Optional.of(new Value(List.of()));
        }
        if (key.defaultValue() != null) {
            return Optional.of(new Value(defaultValue(key, key.defaultValue().value(), mapping)));
        }
        if (key.isRequired()) {
            if (mapping.incomplete()) {
                return Optional.empty();
            }
            String message = "the key '" + key.name() + "' is missing";
            problems.error(mapping.place(), message, "add a line such as '" + key.name() + ": …'");
            return Optional.empty();
        }
        return Optional.of(new Value(null));
    }

    private Object defaultValue(Key key, String text, Mapping around) {
        if (Leaf.is(key.type())) {
            return Leaf.parse(key.type(), text);
        }
        return one(Slot.of(key), key.type(), new Mapping(around.place(), Map.of()))
                .orElseThrow();
    }

    private Optional<Value> list(Key key, Slot slot, YamlNode node) {
        if (!(node instanceof Sequence list)) {
            String hint = node instanceof Scalar scalar
                    ? "write [" + Words.shorten(scalar.text()) + "]"
                    : "start each entry on a line of its own with '- '";
            problems.error(node.place(), slot.name() + " must be a list", hint);
            return Optional.empty();
        }
        List<Object> read = new ArrayList<>();
        for (YamlNode entry : list.entries()) {
            entry(slot.name(), key.type(), entry).ifPresent(read::add);
        }
        if (read.size() < list.entries().size()) {
            return Optional.empty();
        }
        if (read.size() > Limits.LIST) {
            String message = slot.name() + " has " + read.size() + " entries, more than " + Limits.LIST;
            problems.error(list.place(), message, "keep the most important ones");
            return Optional.empty();
        }
        return Optional.of(new Value(read));
    }

    private Optional<Object> entry(String list, Class<?> type, YamlNode node) {
        if (node instanceof Gap) {
            return Optional.empty();
        }
        Slot slot = Slot.entryOf(list);
        return isEmpty(slot, node) ? Optional.empty() : one(slot, type, node);
    }

    private boolean isEmpty(Slot slot, YamlNode node) {
        if (!(node instanceof Scalar scalar) || !scalar.isEmpty()) {
            return false;
        }
        String written = Words.written(scalar.place());
        boolean isNothing = YamlReader.isNothing(written);
        String remedy = slot.remedy();
        problems.error(
                scalar.place(),
                slot.name() + " has no value" + (isNothing ? ": YAML reads '" + written + "' as nothing" : ""),
                isNothing ? remedy + "; if it is a text, put it in quotes: \"" + written + "\"" : remedy);
        return true;
    }

    private Optional<Object> one(Slot slot, Class<?> type, YamlNode node) {
        if (Leaf.is(type)) {
            return leaf(slot, type, node);
        }
        Class<? extends Record> recordType = type.asSubclass(Record.class);
        if (node instanceof Mapping mapping) {
            return read(recordType, mapping, Map.of()).map(Object.class::cast);
        }
        problems.error(
                node.place(),
                slot.name() + " must have keys of its own",
                "write them like '" + firstKey(recordType) + ": …'");
        return Optional.empty();
    }

    private Optional<Object> leaf(Slot slot, Class<?> type, YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            String kind = node instanceof Sequence ? "a list" : "a key with a value";
            problems.error(
                    node.place(), slot.name() + " must be a text, not " + kind, "put it in quotes if it is a text");
            return Optional.empty();
        }
        try {
            Object value = Leaf.parse(type, scalar.text());
            boolean mayHavePoints = slot.isEntry() && type == Inline.class;
            if (!mayHavePoints && (scalar.hasPoints() || hasPoints(value))) {
                problems.error(
                        scalar.place(),
                        slot.name() + " cannot have points below it",
                        slot.isEntry()
                                ? "indent the lines that start with '- ' like those of the other entries"
                                : "write them as sentences: only highlights may have points");
                return Optional.empty();
            }
            if (value instanceof String text && text.length() > Limits.TEXT) {
                throw InvalidValue.of(
                        slot.name() + " has " + text.length() + " characters, more than " + Limits.TEXT, "shorten it");
            }
            if (value instanceof Inline inline) {
                passages.add(inline, scalar.place());
                ControlCharacters.reportReferences(
                        inline.source(), inline.plain(), (offset, length) -> scalar.place(), problems);
            } else {
                ControlCharacters.encodedIn(scalar.text())
                        .ifPresent(c -> ControlCharacters.report(c, scalar.place(), problems));
            }
            return Optional.of(value);
        } catch (InvalidValue invalid) {
            report(invalid, scalar.place());
            return Optional.empty();
        }
    }

    private static boolean hasPoints(Object value) {
        return value instanceof Inline inline && inline.hasPoints();
    }

    private <T extends Record> Optional<T> create(Class<T> type, List<Value> values, Mapping mapping) {
        try {
            Object[] arguments = values.stream().map(Value::object).toArray();
            return Optional.of(type.cast(CONSTRUCTORS.get(type).newInstance(arguments)));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof InvalidValue invalid)) {
                throw new IllegalStateException(type + " failed", e.getCause());
            }
            YamlNode blamed = invalid.component() == null ? null : mapping.value(invalid.component());
            if (blamed != null || !mapping.incomplete()) {
                report(invalid, Objects.requireNonNullElse(blamed, mapping).place());
            }
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be created", e);
        }
    }

    private void report(InvalidValue invalid, Place place) {
        String message = invalid.getMessage();
        boolean isLong = message.length() > MAX_MESSAGE;
        problems.error(place, isLong ? message.substring(0, MAX_MESSAGE) + "…" : message, invalid.hint());
    }

    /** Returns the keys that were surely meant: what would follow from their absence is no mistake of its own. */
    private Set<String> reportUnknown(List<Key> keys, Mapping mapping) {
        List<String> known = keys.stream().filter(Key::isWritten).map(Key::name).toList();
        Set<String> meant = new HashSet<>();
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            String name = entry.getKey();
            if (!known.contains(name)) {
                String keysHere = known.stream().collect(Collectors.joining(", ", "keys here: ", ""));
                problems.error(
                        entry.getValue().key(),
                        "unknown key '" + Words.shorten(name) + "'",
                        ForeignKeys.hint(name, known)
                                .or(() -> Nearest.hint(name, known))
                                .orElse(keysHere));
                List<String> foreign = ForeignKeys.meant(name, known);
                meant.addAll(foreign);
                if (foreign.isEmpty()) {
                    Nearest.to(name, known).ifPresent(meant::add);
                }
            }
        }
        return meant;
    }

    private static String firstKey(Class<? extends Record> type) {
        return Key.of(type).stream()
                .filter(Key::isWritten)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
