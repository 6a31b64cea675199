package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnSourcesTest {

    @TempDir
    private Path folder;

    @Test
    void theDesignIsFoundFromTheJarAndNotFromTheCurrentDirectory() throws IOException {
        Folders.write(folder, "assets/css/tokens.css", "");
        Path jar = folder.resolve("target/portfolio.jar");

        assertThat(OwnSources.folder(jar.toString(), "assets", "css/tokens.css"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(folder.resolve("assets")));
        assertThat(OwnSources.folder(jar.toString(), "templates", "layout/page.jte"))
                .isEmpty();
        assertThat(OwnSources.folder(folder.resolve("portfolio.jar").toString(), "assets", "css/tokens.css"))
                .isEmpty();
    }

    @Test
    void inTheRepositoryItIsNamedFromThereOn() {
        assertThat(OwnSources.folder("target/portfolio.jar", "assets", "css/tokens.css"))
                .hasValue(Path.of("assets"));
    }
}
