package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnRepositoryTest {

    @TempDir
    private Path folder;

    @Test
    void itIsTheNearestFolderWithContentOrSettings() throws IOException {
        Folders.write(folder, "me/portfolio.properties", "");
        Folders.write(folder, "you/content/site.yaml", "");
        Path below = Files.createDirectories(folder.resolve("me/content/projects"));

        assertThat(OwnRepository.around(below)).hasValue(folder.resolve("me"));
        assertThat(OwnRepository.around(folder.resolve("me"))).hasValue(folder.resolve("me"));
        assertThat(OwnRepository.around(folder.resolve("you/content"))).hasValue(folder.resolve("you"));
        assertThat(OwnRepository.around(folder)).isEmpty();
    }

    @Test
    void aContentFolderWithoutAProfileIsReportedAndNotPassedOver() throws IOException {
        Folders.write(folder, "portfolio.properties", "");
        Folders.write(folder, "drafts/content/about.md", "");

        assertThat(OwnRepository.around(folder.resolve("drafts"))).hasValue(folder.resolve("drafts"));
    }

    @Test
    void anotherRepositoryInItIsNotPartOfIt() throws IOException {
        Folders.write(folder, "me/content/site.yaml", "");
        Folders.write(folder, "me/elsewhere/.git", "");
        Path below = Files.createDirectories(folder.resolve("me/elsewhere/docs"));

        assertThat(OwnRepository.around(below)).isEmpty();
    }
}
