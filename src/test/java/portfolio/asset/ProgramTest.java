package portfolio.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatWasBuiltAnewIsAnother() throws IOException {
        Path jar = Files.writeString(folder.resolve("portfolio.jar"), "a program");
        Optional<String> first = Program.identity(jar);

        assertThat(first).isNotEmpty().isEqualTo(Program.identity(jar));

        FileTime time = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(time.toMillis() + 1));
        assertThat(Program.identity(jar)).isNotEmpty().isNotEqualTo(first);

        Files.writeString(jar, "another program");
        Files.setLastModifiedTime(jar, time);
        assertThat(Program.identity(jar)).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void classesInAFolderCanBeAnotherProgramAtAnyTime() {
        assertThat(Program.identity(folder)).isEmpty();
        assertThat(Program.identity(folder.resolve("missing.jar"))).isEmpty();
    }
}
