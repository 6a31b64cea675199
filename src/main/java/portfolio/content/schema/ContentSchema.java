package portfolio.content.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.binding.Key;
import portfolio.content.binding.LengthLimits;
import portfolio.content.binding.ScalarType;
import portfolio.content.file.ContentFile;
import portfolio.json.Json;
import portfolio.markdown.Inline;

/**
 * The JSON Schemas of the YAML files in the content and of the front matter of Markdown files, in draft-07, the version
 * with the widest support in editors. The keys and their types come from the records, the descriptions from the
 * reference.
 */
public final class ContentSchema {

    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
    private static final String DIGITS = "0|[1-9][0-9]{0,8}";

    private final ContentReference reference;

    /** Creates schemas with the descriptions and examples of a reference. */
    public ContentSchema(ContentReference reference) {
        this.reference = reference;
    }

    /** Returns the file name of the schema of a content file, such as {@code site.schema.json}. */
    public static String name(ContentFile file) {
        return file.word() + ".schema.json";
    }

    /** Returns the schema of a content file as JSON. */
    public String text(ContentFile file) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("title", file.path());
        schema.put("description", sentence(reference.purpose(file)));
        Map<String, Object> keys = keys(file.type(), reference.keys(file));
        schema.putAll(file.form() == ContentFile.Form.LIST ? list(keys) : keys);
        if (file.equals(ContentFile.ABOUT)) {
            schema.put("type", List.of("object", "null"));
        }
        return Json.file(schema);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static Map<String, Object> keys(Class<? extends Record> type, List<KeyGuide> guides) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (KeyGuide guide : guides) {
            Key key = Key.of(type).stream()
                    .filter(candidate -> candidate.name().equals(guide.name()))
                    .findFirst()
                    .orElseThrow();
            properties.put(guide.name(), described(type, key, guide));
            if (guide.isRequired()) {
                required.add(guide.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!RuleSchema.alternatives(type).isEmpty()) {
            schema.put("anyOf", RuleSchema.alternatives(type));
        }
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> described(Class<?> owner, Key key, KeyGuide guide) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", guide.text());
        if (guide.fallback() != null) {
            schema.put("default", scalar(guide.fallback()));
        }
        Map<String, Object> value = value(key, guide);
        schema.putAll(key.isList() ? list(value) : value);
        if (key.isList()) {
            schema.put("maxItems", LengthLimits.LIST);
        }
        // The maps of RuleSchema have no fixed order; sorting keeps the output the same in every run.
        schema.putAll(new TreeMap<>(RuleSchema.of(owner, key.name())));
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> entry) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", entry);
        return schema;
    }

    private static Map<String, Object> value(Key key, KeyGuide guide) {
        if (!ScalarType.is(key.type())) {
            return keys(key.type().asSubclass(Record.class), guide.keys());
        }
        Map<String, Object> schema = new LinkedHashMap<>(new TreeMap<>(
                key.isList() && key.type() == Inline.class ? ScalarSchema.withPoints() : ScalarSchema.of(key.type())));
        List<Object> examples = guide.examples().stream()
                .flatMap(example -> example instanceof List<?> list ? list.stream() : List.of(example).stream())
                .map(example -> scalar(String.valueOf(example)))
                .distinct()
                .toList();
        if (!examples.isEmpty()) {
            schema.put("examples", examples);
        }
        return schema;
    }

    /** Returns an example or default as YAML would read it, so that an editor that proposes it adds no quotes. */
    private static Object scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches(DIGITS) ? (Object) Integer.valueOf(text) : text;
    }
}
