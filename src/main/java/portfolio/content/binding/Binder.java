package portfolio.content.binding;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.content.text.ControlCharacters;
import portfolio.content.text.MarkdownSources;
import portfolio.content.text.MessageText;
import portfolio.content.text.Points;
import portfolio.content.text.TextShape;
import portfolio.content.yaml.SourceMap;
import portfolio.content.yaml.YamlMistake;
import portfolio.content.yaml.YamlNode;
import portfolio.content.yaml.YamlNode.Entry;
import portfolio.content.yaml.YamlNode.Gap;
import portfolio.content.yaml.YamlNode.Mapping;
import portfolio.content.yaml.YamlNode.Scalar;
import portfolio.content.yaml.YamlNode.Sequence;
import portfolio.content.yaml.YamlReader;
import portfolio.markdown.Inline;
import portfolio.model.AltText;
import portfolio.model.End;
import portfolio.model.Period;
import portfolio.model.Start;
import portfolio.source.InvalidValue;
import portfolio.source.Lines;
import portfolio.source.Nearest;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.Span;

/**
 * Converts YAML nodes to records. The record is the schema: its components are the keys, components without a default
 * that are neither nullable nor lists are required, and whatever its constructor rejects is an error at the location of
 * the value.
 */
public final class Binder {

    /** Bullets and dashes with which lists are written elsewhere. */
    private static final Pattern BULLET =
            Pattern.compile("[\\u2010-\\u2015\\u2022\\u2023\\u25A0-\\u25FF\\u27A4\\u00B7*+]");

    private static final int MAX_MESSAGE = 200;

    /** The canonical constructor of each record. Cached, because looking it up takes longer than calling it. */
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
    private final SourceMap sourceMap;
    private final MarkdownSources passages;
    private final Renaming renaming;

    /** Creates a binder that reports to {@code problems}, and adds places and texts to the other two. */
    public Binder(Problems problems, SourceMap sourceMap, MarkdownSources passages) {
        this(problems, sourceMap, passages, ContentFormat.VERSION);
    }

    /**
     * Creates a binder for a version of the content format.
     *
     * @param format the version, from 1
     */
    public Binder(Problems problems, SourceMap sourceMap, MarkdownSources passages, int format) {
        this.renaming = new Renaming(format, problems);
        this.problems = problems;
        this.sourceMap = sourceMap;
        this.passages = passages;
    }

    /**
     * The position that a value is read for, as the diagnostics describe it.
     *
     * @param name what the position is called, such as {@code 'title'} or {@code an entry of 'skills'}
     * @param remedy the hint if the value is empty
     * @param isEntry whether the value is an entry of a list
     */
    private record Slot(String name, String remedy, boolean isEntry) {

        /** A point below an entry of a list. It cannot have points of its own. */
        static final Slot POINT = new Slot("a point", "write a value, or delete the entry", false);

        static Slot of(Key key) {
            String write = key.type() == AltText.class
                    ? "say what the picture shows, or write \"\" if it shows nothing that matters"
                    : "write a value";
            return new Slot("'" + key.name() + "'", key.isRequired() ? write : write + ", or leave the key out", false);
        }

        static Slot entryOf(String list) {
            return new Slot("an entry of " + list, "write a value, or delete the entry", true);
        }
    }

    /**
     * The value of a component; its object is null if an optional key was left out. The wrapper distinguishes that from
     * an error, for which there is no value at all.
     */
    private record Value(@Nullable Object object) {}

    /**
     * Reads a record.
     *
     * @param given the values of components that do not come from a key, by component name
     * @return the record; empty if there was an error, which has been reported
     */
    public <T extends Record> Optional<T> read(Class<T> type, Mapping written, Map<String, Object> given) {
        List<Key> keys = Key.of(type);
        Mapping mapping = renaming.current(keys, written);
        Set<String> meant = reportUnknown(keys, mapping);
        Map<String, Value> values = new LinkedHashMap<>();
        for (Key key : keys) {
            boolean isMisnamed = meant.contains(key.name()) && mapping.value(key.name()) == null;
            Optional<Value> value = isMisnamed ? Optional.empty() : value(key, mapping, given);
            value.ifPresent(found -> values.put(key.name(), found));
        }
        if (values.size() < keys.size()) {
            reportPeriod(values, mapping);
            return Optional.empty();
        }
        Optional<T> read = create(type, List.copyOf(values.values()), mapping);
        read.ifPresent(record -> sourceMap.put(record, mapping));
        return read;
    }

    /**
     * Reports a start and an end that contradict each other. The constructor of the record would, but errors in other
     * keys prevent that it is created.
     */
    private void reportPeriod(Map<String, Value> values, Mapping mapping) {
        Value start = values.get("start");
        Value end = values.get("end");
        if (start != null && end != null && start.object() instanceof Start first && end.object() instanceof End last) {
            try {
                new Period(first, last);
            } catch (InvalidValue invalid) {
                report(invalid, Objects.requireNonNull(mapping.value("end")).place());
            }
        }
    }

    /** Reads a list of records. Entries with errors are reported and left out. */
    public <T extends Record> List<T> readList(Class<T> type, YamlNode node) {
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
        if (!isEmptyOnPurpose(key, node) && isEmpty(slot, node)) {
            return Optional.empty();
        }
        return key.isList()
                ? list(key, slot, node)
                : one(slot, key.type(), node).map(Value::new);
    }

    private Optional<Value> missing(Key key, Mapping mapping, Map<String, Object> given) {
        if (key.given() != null && key.given().keys()) {
            return Optional.of(new Value(List.copyOf(mapping.entries().keySet())));
        }
        if (key.given() != null) {
            Object value = given.get(key.name());
            return value == null && !key.isOptional() ? Optional.empty() : Optional.of(new Value(value));
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

    /** Returns how to write a value as a list. Only a short text without a bullet is one entry or several words. */
    private static String hintOfList(Key key, YamlNode node) {
        if (!ScalarType.is(key.type())) {
            return "start each entry on a line of its own, such as '- "
                    + firstKey(key.type().asSubclass(Record.class)) + ": …'";
        }
        if (!(node instanceof Scalar scalar)) {
            return "start each entry on a line of its own with '- '";
        }
        if (scalar.text().startsWith("-")) {
            return "write a space after each '-'";
        }
        return BULLET.matcher(scalar.text()).lookingAt()
                ? "start each entry on a line of its own with '- ' instead of '"
                        + scalar.text().charAt(0) + "'"
                : "write [" + MessageText.shorten(scalar.text()) + "]";
    }

    private Object defaultValue(Key key, String text, Mapping around) {
        if (ScalarType.is(key.type())) {
            return ScalarType.parse(key.type(), text);
        }
        return one(Slot.of(key), key.type(), new Mapping(around.place(), Map.of()))
                .orElseThrow();
    }

    private Optional<Value> list(Key key, Slot slot, YamlNode node) {
        if (!(node instanceof Sequence list)) {
            problems.error(node.place(), slot.name() + " must be a list", hintOfList(key, node));
            return Optional.empty();
        }
        List<Object> read = new ArrayList<>();
        for (YamlNode entry : list.entries()) {
            entry(slot.name(), key.type(), entry).ifPresent(read::add);
        }
        if (read.size() < list.entries().size()) {
            return Optional.empty();
        }
        if (read.size() > LengthLimits.LIST) {
            String message = slot.name() + " has " + read.size() + " entries, more than " + LengthLimits.LIST;
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

    /** Returns whether a text that may be empty was written as a pair of quotes. */
    private static boolean isEmptyOnPurpose(Key key, YamlNode node) {
        return key.type() == AltText.class
                && !key.isList()
                && node instanceof Scalar scalar
                && scalar.isEmpty()
                && MessageText.written(scalar.place()).matches("\"\\s*\"|'\\s*'");
    }

    private boolean isEmpty(Slot slot, YamlNode node) {
        if (!(node instanceof Scalar scalar) || !scalar.isEmpty()) {
            return false;
        }
        String written = MessageText.written(scalar.place());
        boolean isNothing = YamlReader.isNothing(written);
        String remedy = slot.remedy();
        problems.error(
                scalar.place(),
                slot.name() + " has no value" + (isNothing ? ": '" + written + "' means no value in YAML" : ""),
                isNothing ? remedy + "; if it is text, put it in quotes: \"" + written + "\"" : remedy);
        return true;
    }

    private Optional<Object> one(Slot slot, Class<?> type, YamlNode node) {
        if (ScalarType.is(type)) {
            return leaf(slot, type, node);
        }
        Class<? extends Record> recordType = type.asSubclass(Record.class);
        if (node instanceof Mapping mapping) {
            return read(recordType, mapping, Map.of()).map(Object.class::cast);
        }
        problems.error(
                node.place(),
                slot.name() + " must have keys with values",
                "write them like '" + firstKey(recordType) + ": …'");
        return Optional.empty();
    }

    private Optional<Object> leaf(Slot slot, Class<?> type, YamlNode node) {
        boolean mayHavePoints = slot.isEntry() && type == Inline.class;
        if (node instanceof Scalar scalar) {
            boolean isOneLine = type == String.class && scalar.shape().isBlock();
            String text = isOneLine ? oneLine(scalar.text()) : scalar.text();
            return fits(slot, type, scalar) ? text(slot, type, text, scalar.place()) : Optional.empty();
        }
        Optional<String> head = mayHavePoints ? headOfPoints(node) : Optional.empty();
        if (head.isPresent()) {
            return pointsBelow(slot, head.get(), (Mapping) node);
        }
        String kind = node instanceof Sequence ? "a list" : "a key with a value";
        Optional<String> quoted = slot.isEntry() || slot.equals(Slot.POINT) ? quotedLine(node) : Optional.empty();
        problems.error(
                node.place(),
                slot.name() + " must be text, not " + kind,
                quoted.orElse("put it in quotes if it is text"));
        return Optional.empty();
    }

    /** Joins the lines of a text: a value of one line may be written as a block scalar too. */
    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Optional<String> quotedLine(YamlNode node) {
        Span span = node.place().span();
        return node instanceof Mapping && span != null
                ? YamlMistake.quotedLine(span.file().text(), new Lines(span.file()).offset(span))
                : Optional.empty();
    }

    /**
     * Returns whether a position can hold a text of this shape. If not, reports an error at the first line it cannot
     * hold.
     */
    private boolean fits(Slot slot, Class<?> type, Scalar scalar) {
        boolean isMarkdown = type == Inline.class;
        // Line breaks that are escaped are lost in Markdown only; the import writes plain texts with them.
        TextShape shape = isMarkdown ? scalar.shape().withEscapes(scalar.text(), scalar.place()) : scalar.shape();
        boolean mayHavePoints = slot.isEntry() && isMarkdown;
        if (shape.points() != null && !mayHavePoints) {
            problems.error(
                    shape.points(),
                    slot.name() + " cannot have points below it",
                    slot.isEntry()
                            ? "indent the lines that start with '- ' like those of the other entries"
                            : "write them as sentences: only highlights may have points");
        } else if (shape.points() != null && Points.isPoint(scalar.text())) {
            problems.error(
                    shape.points(),
                    "these points have no text above them",
                    "write a line such as 'Published:' above them, or make each an entry of its own");
        } else if (shape.numbers() != null) {
            problems.error(
                    shape.numbers(),
                    slot.name() + " cannot contain a numbered list",
                    mayHavePoints ? "start each point with '- '" : "write it as sentences");
        } else if (shape.heading() != null) {
            problems.error(
                    shape.heading(),
                    slot.name() + " contains a heading, but must be one paragraph",
                    "delete the heading, or the '#' in front of it");
        } else if (shape.paragraph() != null) {
            boolean isEscaped = shape.paragraph().equals(scalar.place());
            String join = isEscaped ? "write a space in place of the line breaks" : "delete the blank line above it";
            problems.error(
                    shape.paragraph(),
                    isEscaped
                            ? slot.name() + " contains a second paragraph, but must be one paragraph"
                            : "a second paragraph starts here, but " + slot.name() + " must be one paragraph",
                    slot.isEntry() ? "make it an entry of its own, or " + join : join);
        } else {
            return true;
        }
        return false;
    }

    private Optional<Object> text(Slot slot, Class<?> type, String text, Place place) {
        try {
            Object value = ScalarType.parse(type, text);
            if (value instanceof String string && string.length() > LengthLimits.TEXT) {
                throw InvalidValue.of(
                        slot.name() + " has " + string.length() + " characters, more than " + LengthLimits.TEXT,
                        "shorten it");
            }
            if (value instanceof Inline inline) {
                passages.add(inline, place);
                ControlCharacters.reportReferences(
                        inline.source(), inline.plain(), (offset, length) -> place, problems);
            } else {
                ControlCharacters.encodedIn(text).ifPresent(c -> ControlCharacters.report(c, place, problems));
            }
            return Optional.of(value);
        } catch (InvalidValue invalid) {
            report(invalid, place);
            return Optional.empty();
        }
    }

    /**
     * Returns the key of a mapping that has a single key with a non-empty sequence as its value. YAML reads a text that
     * ends in a colon, with points below it, as such a mapping.
     */
    private static Optional<String> headOfPoints(YamlNode node) {
        if (!(node instanceof Mapping mapping) || mapping.entries().size() != 1) {
            return Optional.empty();
        }
        String head = mapping.entries().keySet().iterator().next();
        boolean hasPoints =
                mapping.value(head) instanceof Sequence list && !list.entries().isEmpty();
        return hasPoints && !head.isBlank() ? Optional.of(head) : Optional.empty();
    }

    private Optional<Object> pointsBelow(Slot slot, String head, Mapping mapping) {
        StringBuilder text = new StringBuilder(oneLine(head)).append(head.endsWith(":") ? "" : ":");
        boolean isWhole = !mapping.incomplete();
        for (YamlNode point : ((Sequence) Objects.requireNonNull(mapping.value(head))).entries()) {
            if (point instanceof Gap || isEmpty(Slot.entryOf("'" + MessageText.shorten(head) + "'"), point)) {
                isWhole = false;
            } else if (point instanceof Scalar scalar) {
                isWhole &= fits(Slot.POINT, Inline.class, scalar);
                text.append("\n- ").append(oneLine(scalar.text()));
            } else if (point instanceof Mapping && headOfPoints(point).isEmpty()) {
                isWhole &= leaf(Slot.POINT, Inline.class, point).isPresent();
            } else {
                problems.error(
                        point.place(),
                        "these points are nested too deeply",
                        "indent all points below a text equally: they can have only one level");
                isWhole = false;
            }
        }
        return isWhole ? text(slot, Inline.class, text.toString(), mapping.place()) : Optional.empty();
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

    /**
     * Reports unknown keys. Returns the known keys they evidently stand for, so that these are not reported as missing
     * too.
     */
    private Set<String> reportUnknown(List<Key> keys, Mapping mapping) {
        List<String> known = keys.stream().filter(Key::isWritten).map(Key::name).toList();
        Set<String> meant = new HashSet<>();
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
            String name = entry.getKey();
            if (!known.contains(name)) {
                Optional<Key> successor = renaming.successor(name, keys);
                String keysHere = known.stream().collect(Collectors.joining(", ", "keys here: ", ""));
                problems.error(
                        entry.getValue().key(),
                        "unknown key '" + MessageText.shorten(name) + "'",
                        successor
                                .map(key -> "it is called '" + key.name() + "' now")
                                .or(() -> ForeignKeys.hint(name, known))
                                .or(() -> Nearest.hint(name, known))
                                .orElse(keysHere));
                successor.ifPresent(key -> meant.add(key.name()));
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
