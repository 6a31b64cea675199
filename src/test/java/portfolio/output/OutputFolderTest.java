package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;

/** Tests how a site is written to its folder, and what remains after a failure. */
class OutputFolderTest {

    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out");
    }

    @Test
    void aSiteIsWrittenWithItsMarkerAndNothingElse() throws IOException {
        write(1);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        assertThat(target.resolve(".portfolio"))
                .hasContent("This folder was made by the portfolio generator; each build replaces it as a whole.\n");
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void theNextSiteReplacesAllOfIt() throws IOException {
        OutputFolder.at(target).write(Sites.version(1, FILES + 3), Map.of());

        write(2);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void missingParentsAreCreated() throws IOException {
        target = folder.resolve("a/b/../c/out");

        write(1);

        assertThat(Sites.wholeVersion(folder.resolve("a/c/out"), FILES)).isEqualTo(1);
        assertThat(Sites.names(folder.resolve("a"))).containsExactly("c");
    }

    @Test
    void anEmptyFolderIsWelcome() throws IOException {
        Files.createDirectory(target);

        write(1);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
    }

    @Test
    void aSymbolicLinkIsFollowedAndKept() throws IOException {
        Path real = folder.resolve("disk/real");
        Files.createSymbolicLink(target, Path.of("disk", "real"));

        write(1);
        write(2);

        assertThat(target).isSymbolicLink();
        assertThat(Sites.wholeVersion(real, FILES)).isEqualTo(2);
        assertThat(Sites.names(folder.resolve("disk"))).containsExactlyInAnyOrder("real", "real.publish");
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("disk", "out");
    }

    @Test
    void aLinkThatLeadsToItselfIsAFailure() throws IOException {
        Files.createSymbolicLink(target, target);

        assertThatThrownBy(() -> write(1)).isInstanceOf(IOException.class);
    }

    @Test
    void aLinkInAnOldSiteIsNotFollowedWhenItIsDeleted() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("file"), "text");
        write(1);
        Files.createSymbolicLink(target.resolve("link"), kept.getParent());

        write(2);

        assertThat(kept).hasContent("text");
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
    }

    @Test
    void aSiteThatCannotBeWrittenLeavesThePreviousOne() throws IOException {
        write(1);
        String tooLong = "x".repeat(5_000);
        Site site = Site.of(TestSite.files(Map.of("a", new byte[1], tooLong, new byte[1])));

        assertThatThrownBy(() -> OutputFolder.at(target).write(site, Map.of())).isInstanceOf(IOException.class);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void aNewSiteThatVanishesIsAFailure() {
        Map<String, byte[]> companion = new AbstractMap<>() {
            @Override
            public Set<Entry<String, byte[]>> entrySet() {
                try {
                    Folders.delete(folder.resolve(".out.staging/new"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return Set.of(Map.entry("version", new byte[1]));
            }
        };

        assertThatThrownBy(() -> OutputFolder.at(target).write(Site.EMPTY, companion))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be replaced");
        assertThat(target).doesNotExist();
    }

    @Test
    void aSiteCannotBringItsOwnMarker() throws IOException {
        Site site = Site.of(TestSite.files(Map.of(".portfolio", new byte[1])));

        assertThatThrownBy(() -> OutputFolder.at(target).write(site, Map.of()))
                .isInstanceOf(FileAlreadyExistsException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aParentThatIsAFileIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        target = file.resolve("out");

        assertThatThrownBy(() -> write(1)).isInstanceOf(IOException.class).hasMessageContaining("file");

        assertThat(file).hasContent("text");
    }

    private void write(int version) throws IOException {
        Sites.write(target, version, FILES);
    }
}
