package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;

/** Checks that the same content results in the same bytes on the oldest and newest Java here, in any environment. */
final class SameBytesIT {

    /** Printed at the end of all checks. */
    private static final Path FIGURE = Path.of("target/builds-compared.txt");

    private static Jdk oldest;
    private static Jdk newest;
    private static int compared;

    /** Has a folder per site, each with the site {@code here} and the site {@code there}. */
    @TempDir
    private static Path sites;

    @TempDir
    private static Path logs;

    /**
     * Builds all sites in two processes. The second reads copies of the content that were written in another order, and
     * builds them in the opposite order. Neither has a cache, so both draw all images and PDFs.
     */
    @BeforeAll
    static void buildAllSitesTwice() throws Exception {
        List<Jdk> jdks = Jdk.ofThisMachine();
        assertThat(jdks).as("this test runs on a JDK").isNotEmpty();
        oldest = jdks.get(0);
        newest = jdks.get(jdks.size() - 1);
        List<String> here = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (Path content : contents().toList()) {
            Path site = place(content);
            Folders.copyInReverse(content, site.resolve("reversed/content"));
            here.addAll(List.of(content.toString(), site.resolve("here/site").toString()));
            there.addAll(
                    0,
                    List.of(
                            site.resolve("reversed/content").toString(),
                            site.resolve("there/site").toString()));
        }

        Running first = build(
                oldest,
                "C.UTF-8",
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"),
                here);
        Running second = build(
                newest,
                "C",
                List.of(
                        "-Duser.timezone=America/St_Johns",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1"),
                there);
        for (Running running : List.of(first, second)) {
            Ended ended = running.end();
            assertThat(ended.exitCode()).as(ended.err()).isZero();
        }
    }

    /** Returns the content folder of the repository and those of all fixture sites. */
    static Stream<Path> contents() throws IOException {
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/sites"))) {
            List<Path> contents = fixtures.map(site -> site.resolve("content"))
                    .sorted()
                    .map(Path::toAbsolutePath)
                    .toList();
            return Stream.concat(Stream.of(TestSite.SHIPPED.toAbsolutePath()), contents.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void theBytesDoNotDependOnTheMachine(Path content) throws Exception {
        assertThat(Folders.digests(place(content).resolve("there")))
                .as(oldest + " and " + newest)
                .isNotEmpty()
                .isEqualTo(Folders.digests(place(content).resolve("here")));
        compared += 2;
    }

    @AfterAll
    static void tellHowManyBuildsWereCompared() throws IOException {
        String jdks = oldest.equals(newest) ? oldest + " only; no second JDK found" : oldest + " and " + newest;
        String figure = "builds compared: " + compared + " (" + jdks + ")\n";
        System.out.print(figure);
        Files.writeString(FIGURE, figure);
    }

    private static Path place(Path content) {
        return sites.resolve(content.subpath(content.getNameCount() - 2, content.getNameCount()));
    }

    private static Running build(Jdk jdk, String locale, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(Processes.SHORT_LIVED);
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                Processes.JAR
                        + File.pathSeparator
                        + Path.of("target/test-classes").toAbsolutePath(),
                BuildEach.class.getName()));
        command.addAll(arguments);
        Path directory = Files.createDirectory(sites.resolve(locale));
        Path noCache = Files.writeString(directory.resolve("file"), "");
        return new Processes(logs)
                .start(directory, Map.of("LC_ALL", locale, "XDG_CACHE_HOME", noCache.toString()), command);
    }
}
