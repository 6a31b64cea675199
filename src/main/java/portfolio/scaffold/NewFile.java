package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.content.ContentFile;
import portfolio.content.ContentReference;
import portfolio.content.ContentSchema;

/** Makes the text of new files and entries: what an owner named is there, all else is a comment that explains it. */
final class NewFile {

    private static final String FENCE = "---\n";
    private static final String USE = "A key behind a # is not in use: delete the # and the space after it to use it.";

    private final ContentReference reference;

    NewFile(ContentReference reference) {
        this.reference = reference;
    }

    /** The whole of {@code site.yaml}. */
    String site(String name, String role) {
        return head(ContentFile.SITE) + "\n"
                + keys(ContentFile.SITE, Map.of("name", scalar(name), "role", scalar(role)));
    }

    /** A project that is not shown yet. */
    String project(String title) {
        String keys = keys(ContentFile.PROJECTS, Map.of("title", scalar(title), "draft", scalar("true")));
        return FENCE
                + comment("Below the next line of hyphens: the description, in Markdown.")
                + comment(USE)
                + keys
                + FENCE
                + "\n";
    }

    /** An employer that is not shown yet, with one role. */
    String employer(@Nullable String company, String role) {
        Map<String, String> values = new LinkedHashMap<>();
        if (company != null) {
            values.put("company", scalar(company));
        }
        values.put("roles", "\n" + role(role).indent(2));
        values.put("draft", scalar("true"));
        return head(ContentFile.EXPERIENCE) + "\n" + keys(ContentFile.EXPERIENCE, values);
    }

    /** A role as an entry of {@code roles}. */
    String role(String title) {
        return Draft.entry(
                reference.keys(ContentFile.EXPERIENCE).stream()
                        .filter(key -> key.name().equals("roles"))
                        .findFirst()
                        .orElseThrow()
                        .keys(),
                Map.of("title", scalar(title)));
    }

    /** A variant that shows all there is. */
    String variant(String audience) {
        return head(ContentFile.VARIANTS) + "\n" + keys(ContentFile.VARIANTS, Map.of("audience", scalar(audience)));
    }

    /** The text about the person. */
    String about() {
        return FENCE + comment(USE) + keys(ContentFile.ABOUT, Map.of()) + FENCE + "\n";
    }

    /** An entry of a file that is a list. */
    String entry(Kind kind, String name) {
        return Draft.entry(reference.keys(kind.file()), Map.of(kind.nameKey(), scalar(name)));
    }

    /** A file that is a list, with one entry. */
    String list(Kind kind, String name) {
        return head(kind.file()) + "\n" + entry(kind, name);
    }

    /** What stands at the start of a YAML file: where editors find its schema, and what it is. */
    private String head(ContentFile file) {
        return comment(schemaLine(file)) + comment(file.path() + ": " + reference.purpose(file) + ".") + comment(USE);
    }

    /** What tells an editor where the schema of a YAML file is. */
    static String schemaLine(ContentFile file) {
        String up = file.isFolder() ? "../" : "";
        return "yaml-language-server: $schema=" + up + SchemaFolder.NAME + "/" + ContentSchema.name(file);
    }

    private String keys(ContentFile file, Map<String, String> values) {
        return Draft.keys(reference.keys(file), values);
    }

    private static String scalar(String text) {
        return " " + YamlText.scalar(text);
    }

    private static String comment(String text) {
        return "# " + text + "\n";
    }

    /** The kinds that are entries of a file that is a list. */
    static List<Kind> lists() {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.file().form() == ContentFile.Form.LIST)
                .toList();
    }
}
