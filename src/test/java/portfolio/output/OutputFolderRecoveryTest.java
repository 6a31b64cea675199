package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the recovery after a killed run. */
class OutputFolderRecoveryTest {

    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void chooseATarget() {
        target = folder.resolve("out");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 2", "4, 2"})
    void afterEachStepOfASwapEitherSiteIsThereWithWhatBelongsBesideIt(int step, int version) throws IOException {
        write(1);
        List<Move> swap = swap();
        for (Move move : swap.subList(0, step)) {
            Files.move(move.from, move.to);
        }

        OutputFolder.at(target).recover();

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(version);
        Sites.assertFits(target);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void whatLiesBesideASiteThatStaysComesBack() throws IOException {
        write(1);
        List<Move> swap = swap();
        Files.move(swap.get(2).from, swap.get(2).to);

        OutputFolder.at(target).recover();

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        Sites.assertFits(target);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void nothingComesBackBesideASiteThatHasNothingThere() throws IOException {
        OutputFolder.at(target).write(Sites.version(1, FILES), Map.of());
        Files.writeString(Files.createDirectory(folder.resolve("out.publish")).resolve(".portfolio"), "left behind");

        OutputFolder.at(target).write(Sites.version(1, FILES), Map.of());

        assertThat(Sites.names(folder)).containsExactly("out");
    }

    @Test
    void filesOfOthersBesideTheSiteStayWhereTheyAre() throws IOException {
        write(1);
        for (Move move : swap().subList(0, 3)) {
            Files.move(move.from, move.to);
        }
        Path thesis = Files.writeString(
                Files.createDirectory(folder.resolve("out.publish")).resolve("thesis.txt"), "years of work");

        OutputFolder.at(target).recover();

        assertThat(thesis).hasContent("years of work");
        assertThatThrownBy(() -> write(3)).isInstanceOf(OutputRefused.class);
        assertThat(thesis).hasContent("years of work");
        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(2);
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
        Files.writeString(
                Files.createDirectories(staging.resolve("new.publish")).resolve("b"), "half of it");
        Files.writeString(
                Files.createDirectories(staging.resolve("old.publish")).resolve("b"), "half of the old");

        OutputFolder.at(target).recover();

        assertThat(Sites.wholeVersion(target, FILES)).isEqualTo(1);
        Sites.assertFits(target);
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

    /** A step of the swap. */
    private record Move(Path from, Path to) {}

    /** Returns all steps that replace version 1 by version 2, which is complete in the staging folder. */
    private List<Move> swap() throws IOException {
        Path next = folder.resolve("next");
        Sites.write(next, 2, FILES);
        Path staging = Files.createDirectory(folder.resolve(".out.staging"));
        Files.writeString(staging.resolve("lock"), "x");
        Files.move(next, staging.resolve("new"));
        Files.move(folder.resolve("next.publish"), staging.resolve("new.publish"));
        Path companion = folder.resolve("out.publish");
        return List.of(
                new Move(target, staging.resolve("old")),
                new Move(staging.resolve("new"), target),
                new Move(companion, staging.resolve("old.publish")),
                new Move(staging.resolve("new.publish"), companion));
    }

    private void killedWithinTheSwap() throws IOException {
        Path staging = Files.createDirectory(folder.resolve(".out.staging"));
        Files.writeString(staging.resolve("lock"), "x");
        Files.writeString(Files.createDirectories(staging.resolve("new/a")).resolve("b"), "the next site");
        Files.move(target, staging.resolve("old"));
    }

    private void write(int version) throws IOException {
        Sites.write(target, version, FILES);
    }
}
