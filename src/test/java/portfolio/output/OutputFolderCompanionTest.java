package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.source.Sha256;

/** Tests the folder next to the site with files for its publisher. */
class OutputFolderCompanionTest {

    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out");
    }

    @Test
    void whatItsPublisherNeedsLiesBesideTheSite() throws IOException {
        OutputFolder.at(target).write(Sites.version(1, FILES), Map.of("host.conf", new byte[] {1}, "old", new byte[0]));
        OutputFolder.at(target).write(Sites.version(2, FILES), Map.of("host.conf", new byte[] {2}));

        Path beside = folder.resolve("out.publish");
        assertThat(Sites.names(beside)).containsExactlyInAnyOrder(".portfolio", "host.conf");
        assertThat(beside.resolve("host.conf")).hasBinaryContent(new byte[] {2});
    }

    @Test
    void aSiteThatIsWrittenWhileItIsMadeHasNothingBesideIt() throws IOException {
        write(1);

        OutputFolder.at(target).write(Sites.version(2, FILES), Map.of());

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
        assertThat(Sites.names(folder)).containsExactly("out");
    }

    @Test
    void theManifestIsOfTheSiteAsItLiesInItsFolder() throws IOException {
        write(1);

        List<String> lines =
                ChecksumManifest.of(Sites.version(1, FILES)).text().lines().toList();

        assertThat(lines).hasSize(FILES + 2).isSortedAccordingTo(Comparator.comparing(line -> line.substring(66)));
        for (String line : lines) {
            byte[] bytes = Files.readAllBytes(target.resolve(line.substring(66)));
            assertThat(line).startsWith(Sha256.hex(bytes) + "  ");
        }
    }

    @Test
    void aFolderOfOthersBesideTheSiteIsRefused() throws IOException {
        write(1);
        Path beside = folder.resolve("out.publish");
        Files.move(beside.resolve(".portfolio"), beside.resolve("mine"));

        assertThatThrownBy(() -> write(2))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("out.publish' contains files that this program did not write");
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
    }

    private void write(int version) throws IOException {
        Sites.write(target, version, FILES);
    }
}
