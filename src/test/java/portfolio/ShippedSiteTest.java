package portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedSiteTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheContent() throws IOException {
        try (Stream<Path> files = Files.walk(TestSite.SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TestSite.SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void theReferenceAndTheSchemasAreNotContent() throws IOException {
        Files.writeString(folder.resolve("README.md"), "x");
        Files.createDirectory(folder.resolve(".schema"));
        Files.writeString(folder.resolve(".schema/site.schema.json"), "{}");

        assertThat(ShippedSite.isShipped(folder)).isTrue();
    }

    @Test
    void aFileThatIsChangedAddedOrRemovedIsOwnContent() throws IOException {
        Path file = folder.resolve("about.md");
        String shipped = Files.readString(file);

        Files.writeString(file, shipped + "I sing.\n");
        assertThat(ShippedSite.isShipped(folder)).isFalse();
        Files.delete(file);
        assertThat(ShippedSite.isShipped(folder)).isFalse();
        Files.writeString(file, shipped);
        assertThat(ShippedSite.isShipped(folder)).isTrue();
        Files.writeString(folder.resolve("awards.yaml"), "");
        assertThat(ShippedSite.isShipped(folder)).isFalse();
    }
}
