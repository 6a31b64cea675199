package portfolio.scaffold;

import java.util.Map;
import java.util.TreeMap;
import portfolio.content.schema.ContentReference;
import portfolio.model.Profile;

/**
 * A content folder to start from. It can be built as it is: made-up entries are marked as drafts, or their file names
 * start with an underscore, so that they are not published.
 */
final class StarterFolder {

    private static final String PROJECT = "Your first project";
    private static final String EMPLOYER = "Your employer";
    private static final String AUDIENCE = "One reader";

    private StarterFolder() {}

    /** Returns the text of each file, by its path in the content folder. */
    static Map<String, String> files() {
        ContentReference reference = ContentReference.load();
        NewFile text = new NewFile(reference);
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", reference.text());
        files.put("site.yaml", text.site(Profile.NAME_PLACEHOLDER, Profile.ROLE_PLACEHOLDER));
        files.put("projects/your-first-project.md", text.project(PROJECT));
        files.put("experience/your-employer.yaml", text.employer(EMPLOYER, Profile.ROLE_PLACEHOLDER));
        files.put("variants/_one-reader.yaml", text.variant(AUDIENCE));
        files.put("_about.md", text.about());
        for (ContentKind kind : NewFile.lists()) {
            files.put("_" + kind.file().path(), text.list(kind, "Name of the " + kind.word()));
        }
        SchemaFolder.files().forEach((name, schema) -> files.put(SchemaFolder.NAME + "/" + name, schema));
        return files;
    }
}
