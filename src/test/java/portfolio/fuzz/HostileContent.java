package portfolio.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import portfolio.content.file.ContentFile;
import portfolio.content.schema.ContentReference;
import portfolio.content.schema.ContentSchema;
import portfolio.source.Problem;
import portfolio.source.Severity;
import portfolio.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Content in which an attacker wrote every value of every key. The keys come from the schemas, so that new keys are
 * attacked too.
 */
public final class HostileContent {

    private static final Path VECTORS = Path.of("src/test/resources/hostile/vectors.json");
    private static final ContentSchema SCHEMA = new ContentSchema(ContentReference.load());

    private static final List<String> NAMES = List.of(
            "projects/<img src=x onerror=__xss=1>.md",
            "projects/a\" onclick=\"__xss=1.md",
            "projects/${__xss=1}.md",
            "projects/'.md",
            "projects/javascript:__xss=1.md",
            "experience/<script>__xss=1<&script>.yaml");

    private final Map<String, HostileFile> files = new TreeMap<>();
    private final Map<String, HostileField> fields = new LinkedHashMap<>();
    private final Map<String, HostileField> names = new LinkedHashMap<>();
    private final List<String> vectors;

    /**
     * Creates the content.
     *
     * @param turn rotates the vectors; after as many turns as there are vectors, each vector has been in every field
     * @param blocks the number of vectors in each body
     */
    public HostileContent(int turn, int blocks) throws IOException {
        vectors = new ArrayList<>(vectors());
        Collections.rotate(vectors, turn);
        for (ContentFile file : ContentFile.ALL) {
            JsonNode schema = JsonMapper.shared().readTree(SCHEMA.text(file));
            String name = file.path().replace("*", "payment-ledger");
            List<HostileField> body = new ArrayList<>();
            for (int i = 0; i < blocks && file.form() == ContentFile.Form.FRONT_MATTER; i++) {
                HostileField block = new HostileField(name + "/body/" + i, vectors.get(i) + "\n", null);
                fields.put(block.path(), block);
                body.add(block);
            }
            files.put(name, new HostileFile(name, schema, file.form(), body, fields, this::field));
        }
        NAMES.forEach(name -> names.put(name, new HostileField(name, name, null)));
        fields.putAll(names);
    }

    /** Returns all attack vectors in order. */
    public static List<String> vectors() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(VECTORS))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    public Collection<HostileField> fields() {
        return fields.values();
    }

    /** Returns the value at a path such as {@code site.yaml/name}. */
    public String value(String path) {
        return fields.get(path).value();
    }

    /** Returns the current files by name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, file) -> texts.put(name, file.text()));
        names.forEach((name, field) -> {
            if (field.isWritten()) {
                texts.put(
                        name,
                        name.endsWith(".md")
                                ? "---\ntitle: P " + texts.size() + "\n---\nText.\n"
                                : "company: " + texts.size() + "\nroles: [{title: R}]\n");
            }
        });
        return texts;
    }

    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, HostileField> name : names.entrySet()) {
            if (!name.getValue().isWritten()) {
                Files.deleteIfExists(folder.resolve(name.getKey()));
            }
        }
    }

    /** Replaces each rejected value by a harmless one. If a value has several problems, the first is kept. */
    public void giveWay(List<Problem> problems) {
        Map<HostileField, String> refused = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                refused.putIfAbsent(at(problem), problem.message());
            }
        }
        refused.forEach(HostileField::giveWay);
    }

    private HostileField at(Problem problem) {
        String name = problem.place().name().substring("content/".length());
        Span span = problem.place().span();
        HostileField own = names.get(name);
        return own != null
                ? own
                : Objects.requireNonNull(files.get(name))
                        .at(span == null ? 1 : span.line())
                        .orElseThrow(() -> new AssertionError("nothing hostile is at " + problem));
    }

    private HostileField field(String path, JsonNode schema) {
        return HostileField.of(path, schema, fields.size(), vectors);
    }
}
