package portfolio.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.ContentFile;
import portfolio.content.schema.ContentReference;
import portfolio.content.schema.ContentSchema;

/**
 * Creates the text of new files and entries: the given names as values, and every other key commented out with its
 * explanation.
 */
final class NewFile {

    private static final String FENCE = "---\n";
    private static final String USE = "Keys after a # are not in use. To use one, delete the # and the space after it.";

    private final ContentReference reference;

    NewFile(ContentReference reference) {
        this.reference = reference;
    }

    /** Returns the whole of {@code site.yaml}. */
    String site(String name, String role) {
        return head(ContentFile.SITE) + "\n"
                + keys(ContentFile.SITE, Map.of("name", scalar(name), "role", scalar(role)));
    }

    /** Returns a project, marked as a draft. */
    String project(String title) {
        String keys = keys(ContentFile.PROJECTS, Map.of("title", scalar(title), "draft", scalar("true")));
        return FENCE
                + comment("Write the description in Markdown below the next line of hyphens.")
                + comment(USE)
                + keys
                + FENCE
                + "\n";
    }

    /** Returns an employer with one role, marked as a draft. */
    String employer(@Nullable String company, String role) {
        Map<String, String> values = new LinkedHashMap<>();
        if (company != null) {
            values.put("company", scalar(company));
        }
        values.put("roles", "\n" + role(role).indent(2));
        values.put("draft", scalar("true"));
        return head(ContentFile.EXPERIENCE) + "\n" + keys(ContentFile.EXPERIENCE, values);
    }

    /** Returns a role as an entry of {@code roles}. */
    String role(String title) {
        return Draft.entry(
                reference.keys(ContentFile.EXPERIENCE).stream()
                        .filter(key -> key.name().equals("roles"))
                        .findFirst()
                        .orElseThrow()
                        .keys(),
                Map.of("title", scalar(title)));
    }

    /** Returns a variant that hides nothing. */
    String variant(String audience) {
        return head(ContentFile.VARIANTS) + "\n" + keys(ContentFile.VARIANTS, Map.of("audience", scalar(audience)));
    }

    /** Returns the file of the about text. */
    String about() {
        return FENCE + comment(USE) + keys(ContentFile.ABOUT, Map.of()) + FENCE + "\n";
    }

    /** Returns an entry of a list file. */
    String entry(ContentKind kind, String name) {
        return Draft.entry(reference.keys(kind.file()), Map.of(kind.nameKey(), scalar(name)));
    }

    /** Returns a list file with one entry. */
    String list(ContentKind kind, String name) {
        return head(kind.file()) + "\n" + entry(kind, name);
    }

    /** Returns the comment at the start of a YAML file: its schema, for editors, and its purpose. */
    private String head(ContentFile file) {
        return comment(schemaLine(file)) + comment(file.path() + ": " + reference.purpose(file) + ".") + comment(USE);
    }

    /** Returns the comment that tells the YAML language server where the schema of a file is. */
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

    /** Returns the kinds that are entries of a list file. */
    static List<ContentKind> lists() {
        return ContentKind.ALL.stream()
                .filter(kind -> kind.file().form() == ContentFile.Form.LIST)
                .toList();
    }
}
