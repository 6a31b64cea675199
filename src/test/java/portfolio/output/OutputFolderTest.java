package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.asset.Sha256;

class OutputFolderTest {

    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out");
    }

    private void write(int version) throws IOException {
        OutputFolder.at(target).write(Sites.version(version, FILES), Map.of());
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

        OutputFolder.at(target).write(Sites.version(2, FILES).stream());

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
        assertThat(Sites.names(folder)).containsExactly("out");
    }

    @Test
    void theManifestIsOfTheSiteAsItLiesInItsFolder() throws IOException {
        write(1);

        List<String> lines = Manifest.of(Sites.version(1, FILES)).text().lines().toList();

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
                .hasMessageContaining("out.publish' has files that were not written by this program");
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
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
    void aFolderWithOtherFilesIsRefusedAndKept() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("thesis.txt"), "years of work");

        assertRefused("the output folder '" + target + "' has files that were not written by this program");

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
        Site site = new Site(new TreeMap<>(Map.of("a", new byte[1], tooLong, new byte[1])));

        assertThatThrownBy(() -> OutputFolder.at(target).write(site, Map.of())).isInstanceOf(IOException.class);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void aSiteCannotBringItsOwnMarker() throws IOException {
        Site site = new Site(new TreeMap<>(Map.of(".portfolio", new byte[1])));

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

    @Test
    void theSiteOfARunKilledWithinTheSwapIsPutBack() throws IOException {
        write(1);
        killedWithinTheSwap();

        OutputFolder.at(target).recover();

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void theSiteOfARunKilledWithinTheSwapIsReplacedByTheNext() throws IOException {
        write(1);
        killedWithinTheSwap();

        write(2);

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void theSiteOfARunKilledWithinTheSwapIsFoundThroughALink() throws IOException {
        write(1);
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        killedWithinTheSwap();

        OutputFolder.at(link).recover();

        assertThat(link).isSymbolicLink();
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
    }

    @Test
    void whatARunThatWasKilledLeftBehindIsRemoved() throws IOException {
        write(1);
        Path staging = Files.createDirectories(folder.resolve(".out.staging"));
        Files.writeString(staging.resolve("lock"), "x");
        Files.writeString(Files.createDirectories(staging.resolve("new/a")).resolve("b"), "half a site");
        Files.writeString(Files.createDirectories(staging.resolve("old/a")).resolve("b"), "an old site");
        Files.writeString(Files.createDirectories(staging.resolve("rubbish/a")).resolve("b"), "half an old site");

        OutputFolder.at(target).recover();

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void halfAnOldSiteIsNeverPutBack() throws IOException {
        Path staging = Files.createDirectories(folder.resolve(".out.staging"));
        Files.writeString(Files.createDirectories(staging.resolve("rubbish/a")).resolve("b"), "half an old site");

        OutputFolder.at(target).recover();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recoveryWithoutNeedChangesNothing() throws IOException {
        OutputFolder.at(target).recover();
        assertThat(folder).isEmptyDirectory();

        write(1);
        OutputFolder.at(target).recover();
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
    }

    private void killedWithinTheSwap() throws IOException {
        Path staging = Files.createDirectory(folder.resolve(".out.staging"));
        Files.writeString(staging.resolve("lock"), "x");
        Files.writeString(Files.createDirectories(staging.resolve("new/a")).resolve("b"), "the next site");
        Files.move(target, staging.resolve("old"));
    }
}
