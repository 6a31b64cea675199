package portfolio.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import portfolio.TestSite;
import portfolio.content.ContentFolder;
import portfolio.content.file.ContentFile;

/** Checks that the shipped content is connected to its schemas and that these are current. */
final class SchemaFolderTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path folder;

    @Test
    void theSchemasOfTheShippedContentAreThoseOfTheRecords() throws IOException {
        for (Map.Entry<String, String> schema : SchemaFolder.files().entrySet()) {
            assertThat(CONTENT.resolve(".schema").resolve(schema.getKey()))
                    .as("a key has changed: regenerate the schemas with ./portfolio schema")
                    .exists()
                    .content()
                    .isEqualTo(schema.getValue());
        }
        try (Stream<Path> files = Files.list(CONTENT.resolve(".schema"))) {
            assertThat(files).hasSameSizeAs(SchemaFolder.files().keySet());
        }
    }

    @ParameterizedTest
    @FieldSource("portfolio.content.file.ContentFile#ALL")
    void everyShippedYamlFileNamesItsSchemaFirst(ContentFile file) throws IOException {
        if (file.form() == ContentFile.Form.FRONT_MATTER) {
            return;
        }
        for (Path path : shipped(file)) {
            List<String> lines = Files.readAllLines(path);
            Path shipped = TestSite.SHIPPED.resolve(CONTENT.relativize(path).toString());
            if (Files.notExists(shipped) || !Files.readAllLines(shipped).equals(lines)) {
                // The owner of a copy of this repository may leave the line out.
                continue;
            }

            assertThat(lines.get(0)).as(path.toString()).isEqualTo("# " + NewFile.schemaLine(file));
            String schema = lines.get(0).substring(lines.get(0).indexOf('=') + 1);
            assertThat(path.resolveSibling(schema)).exists();
        }
    }

    @Test
    void theRepositoryTellsTheEditorOfEverySchema() throws IOException {
        for (Map.Entry<String, String> file : EditorSettings.files("content/").entrySet()) {
            assertThat(Path.of(".vscode", file.getKey())).content().isEqualTo(file.getValue());
        }
    }

    @Test
    void theBuildDoesNotLookAtSchemasAndSettings() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "name: Ada\n");
        int before = ContentFolder.read(content, false).remarks().size();

        SchemaFolder.write(content);
        Files.createDirectory(content.resolve(".vscode"));

        assertThat(ContentFolder.read(content, false).remarks()).hasSize(before);
        assertThat(content.resolve(".schema/site.schema.json")).exists();
    }

    private static List<Path> shipped(ContentFile file) throws IOException {
        if (!file.isFolder()) {
            return Stream.of(CONTENT.resolve(file.path())).filter(Files::exists).toList();
        }
        String[] names = CONTENT.resolve(file.word()).toFile().list();
        return names == null
                ? List.of()
                : Arrays.stream(names)
                        .map(CONTENT.resolve(file.word())::resolve)
                        .toList();
    }
}
