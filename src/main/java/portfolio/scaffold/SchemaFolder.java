package portfolio.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import portfolio.content.file.ContentFile;
import portfolio.content.schema.ContentReference;
import portfolio.content.schema.ContentSchema;

/** Writes the schemas that editors use for the content files. The build ignores their folder. */
public final class SchemaFolder {

    static final String NAME = ".schema";

    private SchemaFolder() {}

    /** Returns the text of each schema, by file name. */
    public static Map<String, String> files() {
        ContentSchema schema = new ContentSchema(ContentReference.load());
        Map<String, String> files = new TreeMap<>();
        for (ContentFile file : ContentFile.ALL) {
            files.put(ContentSchema.name(file), schema.text(file));
        }
        return files;
    }

    /**
     * Writes the schemas into a content folder, replacing older versions.
     *
     * @return the folder of the schemas
     * @throws IOException if a file cannot be written
     */
    public static Path write(Path content) throws IOException {
        Path folder = Files.createDirectories(content.resolve(NAME));
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return folder;
    }
}
