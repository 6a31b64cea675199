package portfolio.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.ContentFile;
import portfolio.json.Json;
import tools.jackson.databind.JsonNode;

/** A content file with all keys of its schema, each value on a separate line. */
final class HostileFile {

    private static final int MOST_ENTRIES = 2;

    private final String name;
    private final JsonNode schema;
    private final ContentFile.Form form;
    private final List<HostileField> body;
    private final Map<String, HostileField> fields;
    private final FieldMaker maker;
    private final List<String> lines = new ArrayList<>();
    private final List<@Nullable HostileField> owners = new ArrayList<>();

    /** Creates the field for a path when the path first occurs. */
    interface FieldMaker {
        HostileField make(String path, JsonNode schema);
    }

    HostileFile(
            String name,
            JsonNode schema,
            ContentFile.Form form,
            List<HostileField> body,
            Map<String, HostileField> fields,
            FieldMaker maker) {
        this.name = name;
        this.schema = schema;
        this.form = form;
        this.body = body;
        this.fields = fields;
        this.maker = maker;
    }

    String text() {
        lines.clear();
        owners.clear();
        if (form == ContentFile.Form.FRONT_MATTER) {
            add("---", null);
        }
        if (form == ContentFile.Form.LIST) {
            addEntries(schema.path("items"), 0, name);
        } else {
            addKeys(schema, 0, name);
        }
        if (form == ContentFile.Form.FRONT_MATTER) {
            add("---", null);
            body.stream().filter(HostileField::isWritten).forEach(block -> {
                add("", null);
                block.value().lines().forEach(line -> add(line, block));
            });
        }
        return String.join("\n", lines) + "\n";
    }

    /** Returns the field at a line; otherwise the nearest below it, or else the last one above it. */
    Optional<HostileField> at(int line) {
        for (int i = line - 1; i < owners.size(); i++) {
            if (owners.get(i) != null) {
                return Optional.of(Objects.requireNonNull(owners.get(i)));
            }
        }
        return owners.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce((first, last) -> last);
    }

    private void add(String line, @Nullable HostileField owner) {
        lines.add(line);
        owners.add(owner);
    }

    private void addKeys(JsonNode object, int indent, String path) {
        object.path("properties").propertyStream().forEach(property -> {
            String key = property.getKey();
            JsonNode value = property.getValue();
            String start = " ".repeat(indent) + key + ":";
            String below = path + "/" + key;
            if (value.has("properties")) {
                addMapping(start, value, indent + 2, below);
            } else if (value.has("items")) {
                add(start, null);
                int before = lines.size();
                addEntries(value, indent + 2, below);
                if (lines.size() == before) {
                    lines.set(before - 1, start + " []");
                }
            } else {
                addValue(start, below, value);
            }
        });
    }

    /** Adds a mapping, unless all of its keys have been removed. */
    private void addMapping(String start, JsonNode mapping, int indent, String path) {
        int before = lines.size();
        add(start, null);
        addKeys(mapping, indent, path);
        if (owners.subList(before, owners.size()).stream().allMatch(Objects::isNull)) {
            lines.subList(before, lines.size()).clear();
            owners.subList(before, owners.size()).clear();
        }
    }

    private void addEntries(JsonNode list, int indent, String path) {
        JsonNode items = list.has("items") ? list.path("items") : list;
        for (int i = 0; i < Math.min(list.path("maxItems").asInt(MOST_ENTRIES), MOST_ENTRIES); i++) {
            String start = " ".repeat(indent) + "-";
            if (items.has("properties")) {
                addMapping(start, items, indent + 2, path + "/" + i);
            } else {
                addValue(start, path + "/" + i, items);
            }
        }
    }

    private void addValue(String start, String path, JsonNode value) {
        HostileField field = fields.computeIfAbsent(path, any -> maker.make(path, value));
        if (field.isWritten()) {
            add(start + " " + Json.inScript(field.value()), field);
        }
    }
}
