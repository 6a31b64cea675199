package portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import portfolio.Soak;
import portfolio.content.binding.LengthLimits;
import portfolio.content.file.ContentFile;
import portfolio.content.reading.ContentMemory;
import portfolio.content.reading.ContentReader;
import portfolio.content.schema.ContentReference;
import portfolio.content.schema.ContentSchema;
import portfolio.content.schema.KeyGuide;
import portfolio.content.text.MarkdownSources;
import portfolio.content.text.TextReader;
import portfolio.content.yaml.SourceMap;
import portfolio.json.Json;
import portfolio.source.Problems;
import tools.jackson.databind.ObjectMapper;

/** Checks that an editor with the schema and the build accept the same files. */
@Order(1)
@Soak
final class SchemaAgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ContentReference REFERENCE = ContentReference.load();
    private static final String UNKNOWN = "unknownKey";

    /** The values that replace each value in turn, as YAML. */
    private static final List<String> VALUES = List.of(
            "",
            "null",
            "~",
            "\"\"",
            "\" \"",
            "A text",
            "\"a # b: c\"",
            "1",
            "0",
            "-5",
            "\"1\"",
            "01",
            "1.10",
            "1234567890",
            "\"1234567890\"",
            "999",
            "2023",
            "20230",
            "\"2023\"",
            "2023-04",
            "2023-4",
            "2023-13",
            "2023-04-17",
            "2023-04-32",
            "\"2023-04-17\"",
            "present",
            "Present",
            "presently",
            "true",
            "false",
            "\"true\"",
            "\"truth\"",
            "yes",
            "en",
            "pt-BR",
            "de_AT",
            "toolongtag",
            "A4",
            "Letter",
            "a4",
            "public",
            "pdf",
            "Private",
            "\"#0b4f8a\"",
            "\"#0b4\"",
            "\"#0b4f\"",
            "oklch(0.4 0.1 250)",
            "OKLCH(40% .1 -250)",
            "oklch(0.4 0.1)",
            "https://example.org/",
            "https://example.org",
            "https://example.org/a?b=c#d",
            "https://example.org/a/#d",
            "http://example.org:80/a%20b",
            "HTTPS://example.org/",
            "https://",
            "https:///a",
            "\"https://example.org/a b\"",
            "ftp://example.org/",
            "www.example.org",
            "/a",
            "mailto:a@example.org",
            "\"mailto:\"",
            "tel:+15550100",
            "a-slug",
            "A-Slug",
            "a--slug",
            "-a",
            "[]",
            "[null]",
            "[\"\"]",
            "[a, 1, true]",
            "[[a]]",
            "[{}]",
            "[{a: b}]",
            "[{name: a}]",
            "[{title: a}]",
            "[{url: \"mailto:a@example.org\"}]",
            "[Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov]",
            "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]",
            "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]",
            "{}",
            "{a: b}",
            "{kicker: a}",
            "{first: [a]}",
            "{first: []}",
            "{first: [a, 1, [b]]}",
            "{first: [a], without: [b]}",
            "[{first: [a]}]",
            "[{first: [a, 1]}, b]",
            "[{first: []}]",
            "[{first: [[a]]}]",
            "[{first: [\"\"]}]",
            "[{first: [a], without: [b]}]",
            "x".repeat(LengthLimits.TEXT),
            "x".repeat(LengthLimits.TEXT + 1),
            "[" + "a, ".repeat(LengthLimits.LIST - 1) + "a]",
            "[" + "a, ".repeat(LengthLimits.LIST) + "a]");

    /**
     * Samples that the build rejects although the schema accepts them, because no readable JSON Schema can express the
     * rule. Only the build also compares files, checks host names, and rejects numbers and booleans, such as 0x10 and
     * True, that are not written in the usual way.
     */
    private static final Map<String, String> TOLD_BY_THE_BUILD_ONLY = Map.of(
            "a number with a zero before it", "(pages|order|start|end|date) = 0[0-9]+",
            "an end before its start", "(start|end) = .*",
            "a family name that is not in the name", "name is missing|(name|familyName) = .*",
            "the form of a language tag that names no language", "language = (true|false|a-slug|A-Slug)",
            "a colour too light for text", "accent = .*#0b4.*");

    /** The file that may have no keys at all. The build reads a blank string there as an empty file. */
    private static final String TOLD_BY_THE_EDITOR_ONLY = "file = \" *\"";

    /** If a mapping has more keys than this, each of them is tested with a share of the values only. */
    private static final int MANY = 20;

    private static final int SHARE = 9;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("portfolio.content.file.ContentFile#ALL")
    void thousandsOfChangedFilesAreJudgedAlike(ContentFile file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(new ContentSchema(REFERENCE).text(file));
        List<String> disagreements = new ArrayList<>();
        Map<Boolean, Integer> judged = new TreeMap<>();
        for (Sample sample : samples(file)) {
            boolean built = isRead(file, sample.yaml());
            judged.merge(built, 1, Integer::sum);
            if (built != isValid(schema, sample.yaml()) && !isKnown(sample, built)) {
                disagreements.add(sample.what() + (built ? " is read" : " is not read"));
            }
        }

        assertThat(disagreements).isEmpty();
        assertThat(judged.get(true)).isGreaterThan(10);
        assertThat(judged.get(false)).isGreaterThan(60);
    }

    /**
     * A file to be tested.
     *
     * @param what the change that was made to it
     */
    private record Sample(String what, String yaml) {}

    private static boolean isKnown(Sample sample, boolean built) {
        return built
                ? sample.what().matches(TOLD_BY_THE_EDITOR_ONLY)
                : TOLD_BY_THE_BUILD_ONLY.values().stream().anyMatch(sample.what()::matches);
    }

    private static List<Sample> samples(ContentFile file) {
        Object example = example(file);
        List<Sample> samples = new ArrayList<>();
        change(example, "file", VALUES, new Here(changed -> changed), samples);
        return samples;
    }

    /** The text of the file around one value. */
    private record Here(UnaryOperator<String> around) {

        void add(String what, String value, List<Sample> samples) {
            samples.add(new Sample(what, around.apply(value)));
        }
    }

    private static void change(Object value, String name, List<String> others, Here here, List<Sample> samples) {
        others.forEach(other -> here.add(name + " = " + other, other, samples));
        if (value instanceof Map<?, ?> map) {
            here.add(name + " with an unknown key", keys(map, UNKNOWN, "a"), samples);
            here.add(name + " with nothing but its first key", keys(onlyFirst(map), "", ""), samples);
            int position = 0;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = String.valueOf(entry.getKey());
                here.add(key + " is missing", keys(without(map, key), "", ""), samples);
                List<String> some = map.size() > MANY ? share(position) : VALUES;
                Here within = new Here(changed -> here.around().apply(keys(map, key, changed)));
                change(entry.getValue(), key, some, within, samples);
                position++;
            }
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            Here within = new Here(changed -> here.around().apply("[" + changed + "]"));
            change(list.get(0), "entry", others, within, samples);
        }
    }

    private static List<String> share(int position) {
        return IntStream.range(0, VALUES.size())
                .filter(index -> index % SHARE == position % SHARE)
                .mapToObj(VALUES::get)
                .toList();
    }

    private static Map<?, ?> without(Map<?, ?> map, String key) {
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.remove(key);
        return rest;
    }

    private static Map<?, ?> onlyFirst(Map<?, ?> map) {
        Map<Object, Object> first = new LinkedHashMap<>(map);
        first.keySet().retainAll(List.of(map.keySet().iterator().next()));
        return first;
    }

    /** Returns a mapping with one of its keys set to a piece of YAML. */
    private static String keys(Map<?, ?> map, String key, String yaml) {
        Map<String, String> written = new LinkedHashMap<>();
        map.forEach((name, value) -> written.put(String.valueOf(name), Json.inScript(value)));
        if (!key.isEmpty()) {
            written.put(key, yaml);
        }
        return written.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Object example(ContentFile file) {
        Map<String, Object> keys = keys(REFERENCE.keys(file));
        return file.form() == ContentFile.Form.LIST ? List.of(keys) : keys;
    }

    private static Map<String, Object> keys(List<KeyGuide> guides) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (KeyGuide guide : guides) {
            if (!guide.examples().isEmpty()) {
                Object value = guide.keys().isEmpty() ? guide.examples().get(0) : keys(guide.keys());
                keys.put(guide.name(), guide.isList() && value instanceof Map ? List.of(value) : value);
            }
        }
        return keys;
    }

    private boolean isRead(ContentFile file, String yaml) throws IOException {
        Problems problems = new Problems();
        TreeMap<String, Path> files = new TreeMap<>();
        files.put("content/site.yaml", Files.writeString(folder.resolve("site.yaml"), "name: A"));
        Path path = folder.resolve("sample");
        Files.writeString(path, file.form() == ContentFile.Form.FRONT_MATTER ? "---\n" + yaml + "\n---\nText" : yaml);
        files.put("content/" + file.path().replace('*', 'a'), path);
        TextReader reader = new TextReader(folder.toRealPath(), problems);
        new ContentReader(
                        "content", files, reader, new ContentMemory(), problems, new SourceMap(), new MarkdownSources())
                .read();
        return !problems.hasErrors();
    }

    /** Checks the file as an editor does, with the core schema of YAML 1.2. */
    private static boolean isValid(Schema schema, String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            Object read = new Load(settings).loadFromString(yaml);
            return schema.validate(JSON.writeValueAsString(read), InputFormat.JSON)
                    .isEmpty();
        } catch (YamlEngineException e) {
            return false;
        }
    }
}
