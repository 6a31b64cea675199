package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.ContentFolder;
import portfolio.content.ContentReference;
import portfolio.model.Profile;
import portfolio.output.NewFolder;

/**
 * Writes a content folder to start from. It can be built as it is: made-up entries are marked as drafts, or their file
 * names start with an underscore, so that they are not published.
 */
public final class StarterFolder {

    private static final String PROJECT = "Your first project";
    private static final String EMPLOYER = "Your employer";
    private static final String AUDIENCE = "One reader";

    private StarterFolder() {}

    /**
     * Writes the folder, completely or not at all. It must not exist yet, or be empty.
     *
     * @return the number of files
     * @throws portfolio.output.OutputRefused if the folder is not empty
     * @throws IOException if the folder cannot be written
     */
    public static int write(Path folder) throws IOException {
        NewFolder target = NewFolder.at(folder);
        Map<String, byte[]> bytes = new TreeMap<>();
        files().forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        target.write(bytes, written -> ContentFolder.read(written, true));
        return bytes.size();
    }

    private static Map<String, String> files() {
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
        EditorSettings.files("").forEach((name, settings) -> files.put(".vscode/" + name, settings));
        return files;
    }
}
