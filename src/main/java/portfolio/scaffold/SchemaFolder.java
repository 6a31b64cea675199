package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.ContentFile;
import portfolio.content.ContentReference;
import portfolio.content.ContentSchema;

/** The folder of the content that tells editors what may stand in its files; the build does not look into it. */
public final class SchemaFolder {

    static final String NAME = ".schema";

    private SchemaFolder() {}

    /** The text of each schema by the name of its file. */
    public static Map<String, String> files() {
        ContentSchema schema = new ContentSchema(ContentReference.load());
        Map<String, String> files = new TreeMap<>();
        for (ContentFile file : ContentFile.values()) {
            files.put(ContentSchema.name(file), schema.text(file));
        }
        return files;
    }

    /**
     * Writes the schemas into a content folder, in the place of those that are there.
     *
     * @return the folder they are in
     * @throws IOException when the file system fails
     */
    public static Path write(Path content) throws IOException {
        Path folder = Files.createDirectories(content.resolve(NAME));
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }
}
