package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that a new folder appears complete or not at all, and never replaces anything. */
final class NewFolderTest {

    private static final Map<String, byte[]> FILES = Map.of("a.txt", new byte[] {1}, "b/c.txt", new byte[] {2});

    @TempDir
    private Path folder;

    @Test
    void missingParentsAreMade() throws IOException {
        Path target = folder.resolve("x/y/content");

        NewFolder.at(target).write(FILES, checked -> {});

        assertThat(target.resolve("b/c.txt")).hasBinaryContent(new byte[] {2});
        assertThat(folder.toFile().list()).containsExactly("x");
    }

    @Test
    void anEmptyFolderIsReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("content"));

        NewFolder.at(target).write(FILES, checked -> {});

        assertThat(target.resolve("a.txt")).exists();
    }

    @Test
    void theCheckSeesTheWholeFolderUnderItsOwnNameBeforeItAppears() throws IOException {
        Path target = folder.resolve("content");

        NewFolder.at(target).write(FILES, checked -> {
            assertThat(checked).hasFileName("content").isNotEqualTo(target);
            assertThat(checked.resolve("b/c.txt")).exists();
            assertThat(target).doesNotExist();
        });

        assertThat(target).exists();
    }

    @Test
    void aFailedCheckLeavesNothingBehind() throws IOException {
        NewFolder made = NewFolder.at(folder.resolve("x/content"));

        assertThatThrownBy(() -> made.write(FILES, checked -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatComesIntoTheFolderMeanwhileStays() throws IOException {
        Path target = folder.resolve("content");
        NewFolder made = NewFolder.at(target);

        assertThatThrownBy(() -> made.write(FILES, checked -> touch(target.resolve("mine"))))
                .isInstanceOf(OutputRefused.class);
        assertThat(target.toFile().list()).containsExactly("mine");
        assertThat(folder.toFile().list()).containsExactly("content");
    }

    @Test
    void whatARunThatWasKilledLeftIsCleared() throws IOException {
        touch(folder.resolve(".content.import/content/half.txt"));

        NewFolder.at(folder.resolve("content")).write(FILES, checked -> {});

        assertThat(folder.toFile().list()).containsExactly("content");
        assertThat(folder.resolve("content/half.txt")).doesNotExist();
    }

    @Test
    void aFileAndAFullFolderAreRefused() throws IOException {
        touch(folder.resolve("full/mine"));

        assertThatThrownBy(() -> NewFolder.at(folder.resolve("full"))).hasMessageEndingWith("is not empty");
        assertThatThrownBy(() -> NewFolder.at(folder.resolve("full/mine"))).hasMessageEndingWith("is a file");
        assertThatThrownBy(() -> NewFolder.at(folder.getRoot())).hasMessageEndingWith("is the root of a file system");
    }

    private static void touch(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
