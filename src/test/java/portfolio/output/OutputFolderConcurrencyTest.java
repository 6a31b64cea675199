package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;

@Soak
class OutputFolderConcurrencyTest {

    private static final int KILLS = 25;

    @TempDir
    private Path folder;

    @Test
    void threadsThatWriteAtOnceNeverMix() throws Exception {
        Path target = folder.resolve("out");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> writings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int version = i;
            writings.add(() -> {
                Sites.write(target, version, 20);
                return null;
            });
        }

        for (Future<Void> writing : threads.invokeAll(writings)) {
            writing.get();
        }

        threads.shutdown();
        assertThat(Sites.wholeVersion(target, 20)).isBetween(0, 39);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void processesThatWriteAtOnceNeverMix() throws Exception {
        Path target = folder.resolve("out");
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            writers.add(SiteWriter.start(target, 20, 1_000 * i, 20));
        }

        for (Process writer : writers) {
            assertThat(writer.inputReader().lines()).hasSize(20);
            assertThat(writer.waitFor()).isZero();
        }

        assertThat(Sites.wholeVersion(target, 20) % 1_000).isEqualTo(19);
        assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
    }

    @Test
    void aKilledRunLeavesAWholeSite() throws Exception {
        Path target = folder.resolve("out");
        Random random = new Random(7);
        OutputFolder.at(target).write(Sites.version(0, 300), Sites.beside(0));
        int versions = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            killAWriter(target, 1_000 * kill, random.nextInt(200));

            OutputFolder.at(target).recover();

            versions = Math.max(versions, Sites.wholeVersion(target, 300));
            Sites.assertFits(target);
            assertThat(Sites.names(folder)).containsExactlyInAnyOrder("out", "out.publish");
        }
        assertThat(versions).isGreaterThan(1_000);
    }

    /**
     * Kills a writer some time after it has written its first site, and checks that the folder is complete or missing.
     */
    private static void killAWriter(Path target, int first, int milliseconds) throws IOException, InterruptedException {
        Process writer = SiteWriter.start(target, 300, first, 900);
        try (BufferedReader output = writer.inputReader()) {
            assertThat(output.readLine()).isEqualTo(Integer.toString(first));
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        if (Files.exists(target)) {
            assertThat(Sites.wholeVersion(target, 300)).isGreaterThanOrEqualTo(first);
        }
    }
}
