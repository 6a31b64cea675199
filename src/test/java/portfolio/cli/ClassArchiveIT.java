package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.cli.Processes.Ended;

/**
 * Tests the class archive that the launcher lets Java create before the first run. It is used if it fits, and has no
 * visible effect if not.
 */
@Order(1)
@DisabledOnOs(OS.WINDOWS)
final class ClassArchiveIT {

    private static final List<String> SAYS = List.of("Built ", "Open site-output/index.html in a browser.");

    /** The start of a Java that makes no archive. */
    private static final String MAKES_NONE =
            "case $* in *-XX:DumpLoadedClassList*|*-Xshare:dump*|*-XX:AOTMode=*) exit 1;; esac;";

    /** A file of the site from whose build the launcher takes the classes. */
    private static final String SAMPLE = "src/test/resources/sites/everything/content/site.yaml";

    /**
     * The program and the results of first builds. All tests share them, because an archive requires the jar at one
     * path.
     */
    @TempDir
    private static Path shared;

    private static Path project;
    private static final Map<Path, FirstBuild> FIRST_BUILDS = new HashMap<>();

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Path calls;

    /**
     * The result of the first build with a Java.
     *
     * @param ended the finished process
     * @param site the files of the site
     * @param kept a copy of {@code target/} without the jar
     */
    private record FirstBuild(Ended ended, SortedMap<String, String> site, Path kept) {}

    @BeforeAll
    static void copyTheProgram() throws IOException {
        project = Files.createDirectories(shared.resolve("a project"));
        for (String name : List.of(
                "pom.xml", "src/main/Main.java", "templates/page.jte", "assets/site.css", "content/README.md")) {
            Folders.write(project, name, "");
        }
        Folders.write(project, SAMPLE, "role: Engineer\nheadline: Here\n");
        Files.copy(Path.of("portfolio"), project.resolve("portfolio"));
        Files.createDirectory(project.resolve("target"));
        Files.copy(Path.of("target/portfolio.jar"), project.resolve("target/portfolio.jar"));
    }

    @BeforeEach
    void keepOnlyTheJar() throws IOException {
        calls = folder.resolve("calls.txt");
        for (Path file : files(project.resolve("target"))) {
            if (!file.endsWith("portfolio.jar")) {
                Files.delete(file);
            }
        }
        Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Here\n");
    }

    static List<Jdk> jdks() throws IOException {
        return Jdk.ofThisMachine();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void theFirstBuildMakesItAndTheNextUsesIt(Jdk jdk) throws Exception {
        Path home = recording(jdk, "");

        FirstBuild made = firstBuild(jdk, home);
        Ended first = made.ended();
        Ended second = build(home);

        assertThat(archives())
                .singleElement()
                .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        checkSaid(first);
        checkSaid(second);
        assertThat(second.err()).isEqualTo(first.err());
        assertThat(Folders.digests(folder.resolve("site-output"))).isEqualTo(made.site());
        assertThat(lastCall()).contains(archives().get(0).toString()).endsWith("portfolio.jar build");
    }

    /** A change in the content draws cards and PDFs again. */
    @ParameterizedTest
    @MethodSource("jdks")
    void whatAFirstBuildNeedsIsInItWhateverRunsFirst(Jdk jdk) throws Exception {
        run(recording(jdk, ""), "--version");

        assertThat(Files.readString(archives().get(0), StandardCharsets.ISO_8859_1))
                .contains("portfolio/cli/BuildCommand", "com/openhtmltopdf/", "com/github/weisj/jsvg/", "org/jsoup/");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void oneThatIsDamagedIsPassedOver(Jdk jdk) throws Exception {
        Path home = recording(jdk, "");
        Ended first = firstBuild(jdk, home).ended();
        Path archive = archives().get(0);
        byte[] bytes = Files.readAllBytes(archive);

        for (byte[] damaged : List.of(new byte[5000], new byte[bytes.length], Arrays.copyOf(bytes, bytes.length / 2))) {
            Files.delete(archive);
            Files.write(archive, damaged);
            Ended next = build(home);

            checkSaid(next);
            assertThat(next.err()).isEqualTo(first.err());
        }
    }

    /**
     * Without the check of the launcher, Java would crash on the first change and leave a report in the user's
     * directory.
     */
    @ParameterizedTest
    @MethodSource("jdks")
    void oneWithAChangedBitCrashesNothingAndIsRemoved(Jdk jdk) throws Exception {
        Path home = recording(jdk, "");
        Ended first = firstBuild(jdk, home).ended();
        Path archive = archives().get(0);
        byte[] bytes = Files.readAllBytes(archive);

        Path log = archive.resolveSibling(archive.getFileName() + ".log");
        int refused = 0;
        // Damage in a part that Java does not read, such as the heap for another garbage collector, may go unnoticed.
        for (double at : new double[] {0.2, 0.00001, 0.5}) {
            byte[] damaged = bytes.clone();
            damaged[(int) (bytes.length * at)] ^= 4;
            Files.deleteIfExists(archive);
            Files.write(archive, damaged);
            Files.writeString(archive.resolveSibling(archive.getFileName() + ".size"), bytes.length + "\n");

            Ended next = build(home);
            checkSaid(next);
            assertThat(next.err()).isEqualTo(first.err());
            if (Files.exists(log) && Files.readString(log).contains("failed")) {
                refused++;
                checkSaid(build(home));
                assertThat(log).content().doesNotContain("failed");
                assertThat(Files.mismatch(archive, Files.write(folder.resolve("damaged"), damaged)))
                        .as("it was rebuilt")
                        .isNotNegative();
            }
        }
        assertThat(refused).isPositive();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("hs_err") || name.startsWith("core"));
        }
        assertThat(Folders.digests(project.resolve("target")).keySet()).noneMatch(name -> name.startsWith("crash"));
    }

    @Test
    void oneThatIsOlderThanTheJarIsRenewed() throws Exception {
        Path home = recording(jdks().get(0), "");
        firstBuild(jdks().get(0), home);
        Path archive = archives().get(0);
        Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        checkSaid(build(home));

        assertThat(archives()).containsExactly(archive);
        assertThat(Files.getLastModifiedTime(archive))
                .isGreaterThan(Files.getLastModifiedTime(project.resolve("target/portfolio.jar")));
    }

    @Test
    void eachJavaHasItsOwn() throws Exception {
        Jdk oldest = jdks().get(0);
        firstBuild(oldest, recording(oldest, ""));
        for (Jdk jdk : jdks().subList(1, jdks().size())) {
            build(recording(jdk, ""));
        }

        assertThat(archives()).hasSize(jdks().size());
    }

    @Test
    void aJavaThatMakesNoneIsAskedOnlyOnce() throws Exception {
        Path home = recording(jdks().get(0), MAKES_NONE);

        checkSaid(build(home));
        assertThat(archives())
                .singleElement()
                .satisfies(archive -> assertThat(archive).isEmptyFile());
        Files.delete(calls);
        checkSaid(build(home));

        assertThat(Files.readAllLines(calls)).singleElement().asString().doesNotContain("archive");
    }

    @Test
    void anErrorInTheSampleLeavesItsClassesOut() throws Exception {
        Folders.write(project, SAMPLE, "rol: Engineer\n");
        try {
            checkSaid(build(recording(jdks().get(0), "")));
        } finally {
            Folders.write(project, SAMPLE, "role: Engineer\nheadline: Here\n");
        }

        assertThat(Files.readString(archives().get(0), StandardCharsets.ISO_8859_1))
                .contains("portfolio/cli/BuildCommand")
                .doesNotContain("com/openhtmltopdf/");
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws Exception {
        Files.createDirectories(project.resolve("target/portfolio.classes.1"));

        checkSaid(build(recording(jdks().get(0), MAKES_NONE)));

        assertThat(project.resolve("target/portfolio.classes.1")).doesNotExist();
    }

    /** The date of a jar from a machine whose clock is ahead. */
    @Test
    void aJarFromTheFutureIsRecordedOnce() throws Exception {
        Path jar = project.resolve("target/portfolio.jar");
        FileTime before = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(100_000)));
        try {
            Path home = recording(jdks().get(0), MAKES_NONE);
            checkSaid(build(home));
            Files.delete(calls);
            checkSaid(build(home));
        } finally {
            Files.setLastModifiedTime(jar, before);
        }

        assertThat(Files.readAllLines(calls)).singleElement().asString().endsWith("portfolio.jar build");
    }

    @Test
    void nothingIsLeftBesideIt() throws Exception {
        FirstBuild made = firstBuild(jdks().get(0), recording(jdks().get(0), ""));

        String archive = archives().get(0).getFileName().toString();
        assertThat(Folders.digests(made.kept()))
                .containsOnlyKeys("portfolio.stamp", archive, archive + ".log", archive + ".size");
    }

    /** Builds for the first time with a Java, or restores the result if another test has already done so. */
    private FirstBuild firstBuild(Jdk jdk, Path home) throws IOException, InterruptedException {
        FirstBuild known = FIRST_BUILDS.get(jdk.home());
        if (known != null) {
            copy(known.kept(), project.resolve("target"));
            return known;
        }
        Ended ended = build(home);
        Path kept = Files.createDirectory(shared.resolve("first-" + FIRST_BUILDS.size()));
        copy(project.resolve("target"), kept);
        FirstBuild made = new FirstBuild(ended, Folders.digests(folder.resolve("site-output")), kept);
        FIRST_BUILDS.put(jdk.home(), made);
        return made;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            if (!file.endsWith("portfolio.jar")) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Ended build(Path home) throws IOException, InterruptedException {
        return run(home, "build");
    }

    private Ended run(Path home, String command) throws IOException, InterruptedException {
        return new Processes(logs)
                .start(
                        folder,
                        Map.of("JAVA_HOME", home.toString()),
                        List.of(project.resolve("portfolio").toString(), command))
                .end();
    }

    private static void checkSaid(Ended ended) {
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSameSizeAs(SAYS);
        assertThat(lines.get(0)).startsWith(SAYS.get(0));
        assertThat(lines.get(1)).isEqualTo(SAYS.get(1));
    }

    /** Creates a Java that records its calls. */
    private Path recording(Jdk jdk, String before) throws IOException {
        Path home = folder.resolve("jdk-" + jdk.home().getFileName());
        Files.createDirectories(home.resolve("bin"));
        Files.copy(jdk.home().resolve("release"), home.resolve("release"));
        Path java = home.resolve("bin/java");
        Files.writeString(
                java,
                "#!/bin/sh\necho \"$*\" >> '" + calls + "'\n" + before + "\nexec '" + jdk.java() + "' \"$@\"\n",
                StandardOpenOption.CREATE_NEW);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private String lastCall() throws IOException {
        List<String> all = Files.readAllLines(calls);
        return all.get(all.size() - 1);
    }

    private List<Path> archives() throws IOException {
        return files(project.resolve("target")).stream()
                .filter(file -> file.toString().endsWith(".archive"))
                .toList();
    }
}
