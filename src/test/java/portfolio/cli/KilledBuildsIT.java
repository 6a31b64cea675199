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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.build.BuildOptions;
import portfolio.build.SiteBuild;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;

/** Real builds that are killed at any moment, or run in great number at once, over a site that is there. */
final class KilledBuildsIT {

    private static final int KILLS = 50;
    private static final int AT_ONCE = 20;
    private static final int PROJECTS = 40;
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Processes processes;
    private SortedMap<String, String> one;
    private SortedMap<String, String> other;
    private long milliseconds;

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
        Path site = folder.resolve("work/site");
        buildHere("one");
        long start = System.nanoTime();
        assertThat(start("other", List.of()).end().exitCode()).isZero();
        milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        int killed = 0;
        int kept = 0;
        int replaced = 0;
        int putBack = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            buildHere("one");
            Running running = start("other", List.of());
            TimeUnit.MILLISECONDS.sleep(random.nextLong(milliseconds + 1));
            running.process().destroyForcibly();
            killed += running.end().exitCode() == 0 ? 0 : 1;
            if (Files.notExists(site)) {
                putBack++;
            } else if (Folders.digests(site).equals(one)) {
                kept++;
            } else {
                replaced++;
                assertThat(Folders.digests(site)).as("after kill " + kill).isEqualTo(other);
            }
        }
        buildHere("other");

        System.out.println("Kills: " + killed + " builds killed within " + milliseconds + " ms, "
                + (KILLS - killed) + " were done before; the site was the old one " + kept + " times, the new one "
                + replaced + " times, and to be put back " + putBack + " times.");
        assertThat(killed).isGreaterThan(KILLS / 4);
        assertThat(kept).isPositive();
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
        assertThat(names(folder.resolve("work"))).containsExactly("site");
        System.out.println("Builds at once: " + AT_ONCE + " processes, one whole site.");
    }

    /** The next build, in this process: it succeeds whatever was left, and leaves nothing else behind. */
    private void buildHere(String content) throws IOException {
        SiteBuild.run(new BuildOptions(
                folder.resolve(content),
                folder.resolve("work/site"),
                null,
                false,
                folder.resolve("target/portfolio-cache")));
        assertThat(Folders.digests(folder.resolve("work/site"))).isEqualTo(content.equals("one") ? one : other);
        assertThat(names(folder.resolve("work"))).containsExactly("site");
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
