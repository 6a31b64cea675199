package portfolio.content.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.content.binding.Key;
import portfolio.content.binding.ScalarType;
import portfolio.content.file.ContentFile;
import portfolio.content.text.FrontMatter;
import portfolio.content.yaml.YamlReader;
import portfolio.markdown.Inline;
import portfolio.model.Default;
import portfolio.source.Problems;
import portfolio.source.Resources;
import portfolio.source.SourceFile;

/**
 * The reference of the content format, {@code content/README.md}, which is packaged with the program. Its descriptions
 * of the keys and its examples are also used for the JSON Schemas and for new content.
 */
public final class ContentReference {

    private static final Pattern EXAMPLE =
            Pattern.compile("^Example, `([^`\n]+)`:\n\n```\\w+\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(##|###) (.+)");
    private static final Pattern FILE = Pattern.compile("\\| \\[`([^`]+)`]\\([^)]+\\) \\| (.+) \\|");
    private static final Pattern KEY = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| (.+) \\|");
    private static final String NEEDED = "required|at least one";

    private final String text;

    /**
     * The table row of each key, by chapter and key, such as {@code site.yaml Channel label}, and of each file, by
     * path.
     */
    private final Map<String, Row> rows = new HashMap<>();

    /** The example of each file as plain values, by path. */
    private final Map<String, Object> examples = new HashMap<>();

    /**
     * A row of a table.
     *
     * @param need the column that says whether a key is required, or what its default is; empty for a file
     * @param what the description, as inline Markdown
     */
    private record Row(String need, String what) {}

    private ContentReference(String text) {
        this.text = text;
        readRows(EXAMPLE.matcher(text).replaceAll(""));
        EXAMPLE.matcher(text).results().forEach(found -> {
            for (ContentFile file : ContentFile.ALL) {
                if (found.group(1).matches(file.path().replace("*", "[^/]+"))) {
                    examples.put(file.path(), example(file, found.group(2)));
                }
            }
        });
    }

    /** Returns the reference that is packaged with the program. */
    public static ContentReference load() {
        return new ContentReference(
                Resources.text("portfolio/content/README.md").replace("\r\n", "\n"));
    }

    /** Returns the whole reference as Markdown. */
    public String text() {
        return text;
    }

    /** Returns a short description of a file, without markup. */
    public String purpose(ContentFile file) {
        return plain(row(file.path()).what());
    }

    /** Returns the keys of a file, or of each entry if the file is a list, in the order of the record components. */
    public List<KeyGuide> keys(ContentFile file) {
        Object example = Objects.requireNonNull(examples.get(file.path()), file.path());
        return keys(file.path(), file.path(), file.type(), maps(example).toList());
    }

    private List<KeyGuide> keys(String path, String chapter, Class<? extends Record> type, List<Map<?, ?>> examples) {
        return Key.of(type).stream()
                .filter(Key::isWritten)
                .map(key -> guide(path, chapter, key, examples))
                .toList();
    }

    private KeyGuide guide(String path, String chapter, Key key, List<Map<?, ?>> examples) {
        Row row = row(chapter + " " + key.name());
        List<Object> values = examples.stream()
                .filter(example -> example.containsKey(key.name()))
                .map(example -> (Object) example.get(key.name()))
                .distinct()
                .toList();
        List<KeyGuide> within = ScalarType.is(key.type())
                ? List.of()
                : keys(
                        path,
                        path + " " + key.type().getSimpleName(),
                        key.type().asSubclass(Record.class),
                        values.stream().flatMap(ContentReference::maps).toList());
        boolean isRequired = row.need().matches(NEEDED);
        return new KeyGuide(
                key.name(), isRequired, key.isList(), fallback(key.defaultValue()), plain(row.what()), values, within);
    }

    private static @Nullable String fallback(@Nullable Default value) {
        return value == null || value.value().isEmpty() ? null : value.value();
    }

    private static Stream<Map<?, ?>> maps(Object value) {
        if (value instanceof Map<?, ?> map) {
            return Stream.of(map);
        }
        return value instanceof List<?> list ? list.stream().flatMap(ContentReference::maps) : Stream.empty();
    }

    private Row row(String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    private void readRows(String tables) {
        String file = "";
        String chapter = "";
        for (String line : tables.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                file = heading.group(1).equals("##") ? heading.group(2) : file;
                chapter = heading.group(1).equals("##") ? file : file + " " + heading.group(2);
            }
            Matcher ofFile = FILE.matcher(line);
            if (ofFile.matches()) {
                rows.put(ofFile.group(1), new Row("", ofFile.group(2)));
            }
            Matcher ofKey = KEY.matcher(line);
            if (ofKey.matches()) {
                rows.put(chapter + " " + ofKey.group(1), new Row(ofKey.group(2), ofKey.group(3)));
            }
        }
    }

    private static Object example(ContentFile file, String text) {
        SourceFile source = new SourceFile(file.path(), text);
        Problems problems = new Problems();
        int end = file.form() == ContentFile.Form.FRONT_MATTER
                ? FrontMatter.of(source, problems).orElseThrow().yamlEnd()
                : text.length();
        return YamlReader.read(source, end, problems).orElseThrow().plain();
    }

    private static String plain(String cell) {
        return Inline.parse(cell).plain();
    }
}
