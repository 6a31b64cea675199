package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static portfolio.cli.Processes.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.SiteBuild;

/** Kills builds at random moments, and runs many at once, over an existing site. */
@Order(1)
final class KilledBuildsIT {

    private static final int KILLS = 50;
    private static final int AT_ONCE = 20;
    private static final int PROJECTS = 40;
    private static final long SEED = 7;

    /** In milliseconds. */
    private static final long LONGEST_WRITING = 120;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Processes processes;
    private SortedMap<String, String> one;
    private SortedMap<String, String> other;

    @BeforeEach
    void buildBothContents() throws Exception {
        processes = new Processes(logs);
        Files.createDirectory(folder.resolve("target"));
        one = alone("one");
        other = alone("other");
    }

    @Test
    void aBuildKilledAtAnyMomentLeavesAWholeSite() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, Integer> found = new TreeMap<>();
        buildHere("one");
        long start = System.nanoTime();
        assertThat(start("other", List.of()).end().exitCode()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        for (int kill = 0; kill < KILLS; kill++) {
            buildHere("one");
            Running running = start("other", List.of());
            if (kill % 2 == 0) {
                TimeUnit.MILLISECONDS.sleep(random.nextLong(whole));
            } else {
                awaitWriting(running);
                TimeUnit.MILLISECONDS.sleep(random.nextLong(LONGEST_WRITING));
            }
            running.process().destroyForcibly();
            found.merge(running.end().exitCode() == 0 ? "done before" : "killed", 1, Integer::sum);
            found.merge(Files.exists(staging()) ? "killed while writing" : "killed elsewhere", 1, Integer::sum);
            found.merge(siteFound(), 1, Integer::sum);
        }
        buildHere("other");

        System.out.println("Kills: " + KILLS + " builds of " + whole + " ms, " + found + ".");
        assertThat(found).containsKeys("killed", "killed while writing", "the old site");
    }

    /** Waits until the build starts to write files, which takes far less time than the rest of it. */
    private void awaitWriting(Running running) throws InterruptedException {
        while (running.process().isAlive() && Files.notExists(staging())) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private Path staging() {
        return folder.resolve("work/.site.staging");
    }

    /**
     * Returns which site is there. File systems cannot swap two folders in one step, so a killed build may leave none
     * until the next build restores it.
     */
    private String siteFound() throws IOException {
        Path site = folder.resolve("work/site");
        if (Files.notExists(site)) {
            assertThat(Folders.digests(staging().resolve("old"))).isEqualTo(one);
            return "a site to be put back";
        }
        SortedMap<String, String> digests = Folders.digests(site);
        assertThat(digests).isIn(one, other);
        return digests.equals(one) ? "the old site" : "the new site";
    }

    @Test
    void twentyBuildsAtOnceLeaveOneOfTheirSites() throws Exception {
        buildHere("one");
        List<Running> builds = new ArrayList<>();
        for (int build = 0; build < AT_ONCE; build++) {
            builds.add(start(build % 2 == 0 ? "one" : "other", List.of("-Xmx256m")));
        }

        for (Running build : builds) {
            Ended ended = build.end();
            assertThat(ended.exitCode()).as(ended.err()).isZero();
        }

        assertThat(Folders.digests(folder.resolve("work/site"))).isIn(one, other);
        assertThat(names(folder.resolve("work"))).containsExactlyInAnyOrder("site", "site.publish");
        System.out.println("Builds at once: " + AT_ONCE + " processes, one whole site.");
    }

    /** Builds in this process and checks that this succeeds whatever was there before, and leaves no other files. */
    private void buildHere(String content) throws IOException {
        SiteBuild.run(new BuildOptions(
                folder.resolve(content),
                folder.resolve("work/site"),
                null,
                false,
                folder.resolve("target/portfolio-cache")));
        assertThat(Folders.digests(folder.resolve("work/site"))).isEqualTo(content.equals("one") ? one : other);
        assertThat(names(folder.resolve("work"))).containsExactlyInAnyOrder("site", "site.publish");
    }

    private Running start(String content, List<String> options) throws IOException {
        return processes.start(folder, Map.of(), jar(options, "build", "--content", content, "--output", "work/site"));
    }

    private SortedMap<String, String> alone(String content) throws IOException {
        Folders.write(folder, content + "/site.yaml", "role: Engineer\nheadline: It is " + content + ".\n");
        for (int i = 0; i < PROJECTS; i++) {
            Folders.write(
                    folder,
                    content + "/projects/project-" + i + ".md",
                    "---\ntitle: Project " + i + "\n---\nIt was " + content + ".\n");
        }
        Path site = folder.resolve("alone-" + content);
        SiteBuild.run(
                new BuildOptions(folder.resolve(content), site, null, false, folder.resolve("target/portfolio-cache")));
        return Folders.digests(site);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
