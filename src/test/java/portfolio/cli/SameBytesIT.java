package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import portfolio.cli.Processes.Running;

/** Checks that the same content results in the same bytes on the oldest and newest Java here, in any environment. */
final class SameBytesIT {

    /** Printed at the end of all checks. */
    private static final Path FIGURE = Path.of("target/builds-compared.txt");

    private static Jdk oldest;
    private static Jdk newest;
    private static int compared;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    @BeforeAll
    static void findTheJdks() throws IOException {
        List<Jdk> jdks = Jdk.ofThisMachine();
        assertThat(jdks).as("this test runs on a JDK").isNotEmpty();
        oldest = jdks.get(0);
        newest = jdks.get(jdks.size() - 1);
    }

    /** Returns the content folder of the repository and those of all fixture sites. */
    static Stream<Path> sites() throws IOException {
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/sites"))) {
            List<Path> contents = fixtures.map(site -> site.resolve("content"))
                    .sorted()
                    .map(Path::toAbsolutePath)
                    .toList();
            return Stream.concat(Stream.of(Path.of("content").toAbsolutePath()), contents.stream());
        }
    }

    /** There is no folder {@code target}, so images and PDFs do not come from a cache. */
    @ParameterizedTest
    @MethodSource("sites")
    void theBytesDoNotDependOnTheMachine(Path content) throws Exception {
        Folders.copyInReverse(content, folder.resolve("reversed/content"));
        Running here = build(
                oldest,
                folder,
                "C.UTF-8",
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"),
                List.of("--content", content.toString(), "--output", "here/site"));
        Running there = build(
                newest,
                folder.resolve("reversed"),
                "C",
                List.of(
                        "-Duser.timezone=America/St_Johns",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=ISO-8859-1"),
                List.of("--output", "../there/site"));

        assertThat(List.of(here.end(), there.end())).allMatch(ended -> ended.exitCode() == 0);
        assertThat(Folders.digests(folder.resolve("there")))
                .as(oldest + " and " + newest)
                .isNotEmpty()
                .isEqualTo(Folders.digests(folder.resolve("here")));
        compared += 2;
    }

    @AfterAll
    static void tellHowManyBuildsWereCompared() throws IOException {
        String jdks = oldest.equals(newest) ? oldest + " only; no second JDK found" : oldest + " and " + newest;
        String figure = "builds compared: " + compared + " (" + jdks + ")\n";
        System.out.print(figure);
        Files.writeString(FIGURE, figure);
    }

    private Running build(Jdk jdk, Path directory, String locale, List<String> options, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("build"));
        command.addAll(arguments);
        return new Processes(logs)
                .start(
                        directory,
                        Map.of("LC_ALL", locale),
                        Processes.jar(jdk.java(), options, command.toArray(String[]::new)));
    }
}
