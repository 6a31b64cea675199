package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests folders that must not be overwritten. */
class OutputFolderRefusalTest {

    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndKept() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");

        assertRefused("the output folder '" + target + "' contains files that this program did not write");

        assertThat(target.resolve("thesis.txt")).hasContent("years of work");
        assertThat(Sites.names(folder)).containsExactly("out");
    }

    @Test
    void aGitRepositoryIsRefusedAndKept() throws IOException {
        write(1);
        Files.createDirectory(target.resolve(".git"));

        assertRefused("the output folder '" + target + "' is a Git repository");

        assertThat(target.resolve(".git")).exists();
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
    }

    @Test
    void aFileIsRefusedAndKept() throws IOException {
        Files.writeString(target, "text");

        assertRefused("the output folder '" + target + "' is a file");

        assertThat(target).hasContent("text");
        assertThat(Sites.names(folder)).containsExactly("out");
    }

    @Test
    void theRootIsRefused() {
        target = folder.getRoot();

        assertRefused("the output folder '" + target + "' is the root of a file system");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> write(2))
                .isInstanceOfSatisfying(
                        OutputRefused.class,
                        refused -> assertThat(refused.hint()).startsWith("choose another"))
                .hasMessage(message);
    }

    @Test
    void aProtectedFolderIsNeverOverlapped() throws IOException {
        Path content = Files.createDirectories(folder.resolve("site/content"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);

        assertOverlap(content, content);
        assertOverlap(content.resolve("out"), content);
        assertOverlap(content.resolve("a/b/../../../content/out"), content);
        assertOverlap(folder.resolve("site"), content);
        assertOverlap(link, content);
        assertOverlap(link.resolve("out"), content);
        assertOverlap(content, link);

        assertThat(content).isEmptyDirectory();
        OutputFolder.at(folder.resolve("site/content-out"), content).write(Sites.version(1, FILES), Map.of());
        assertThat(Sites.wholeVersion(folder.resolve("site/content-out"), FILES))
                .isEqualTo(1);
    }

    private static void assertOverlap(Path output, Path content) {
        OutputFolder refused = OutputFolder.at(output, content);

        assertThatThrownBy(() -> refused.write(Sites.version(1, FILES), Map.of()))
                .isInstanceOf(OutputRefused.class)
                .hasMessage("the output folder '" + output + "' and the folder '" + content + "' overlap");
        assertThatThrownBy(refused::recover).isInstanceOf(OutputRefused.class);
    }

    private void write(int version) throws IOException {
        Sites.write(target, version, FILES);
    }
}
