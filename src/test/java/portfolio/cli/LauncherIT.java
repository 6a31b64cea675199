package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;

/** Tests the launcher in a copy of the project whose build only copies the jar. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    /** The archive of loaded classes with its size and the reasons for which Java refused it. */
    private static final Pattern ARCHIVE = Pattern.compile("classes-[0-9]+-[0-9]+\\.archive(\\.size|\\.log)?");

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Path project;
    private Path jar;

    @BeforeEach
    void copyTheProject() throws IOException {
        project = Files.createDirectory(folder.resolve("a project"));
        jar = project.resolve("target/portfolio.jar");
        for (String name : List.of(
                "pom.xml", "src/main/Main.java", "templates/page.jte", "assets/site.css", "content/README.md")) {
            Folders.write(project, name, "");
        }
        Files.copy(Path.of("portfolio"), project.resolve("portfolio"));
        Path built = Path.of("target/portfolio.jar").toAbsolutePath();
        script(project.resolve("mvnw"), "echo \"$*\" >> calls.txt; mkdir -p target; cp '" + built + "' target/");
    }

    @Test
    void itBuildsTheJarWhenThereIsNone() throws Exception {
        Ended ended = launch("--version");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).startsWith("portfolio ").hasLineCount(1);
        assertThat(builds()).containsExactly("-q -B -Dmaven.test.skip=true -Dsite.skip=true package");
    }

    @Test
    void itBuildsOnlyOnceWhileNothingChanges() throws Exception {
        launch("--version");
        launch("--version");

        assertThat(builds()).hasSize(1);
    }

    @Test
    void itBuildsAgainWhenAnySourceIsNewerThanTheJar() throws Exception {
        launch("--version");
        for (String name : List.of("pom.xml", "src/main/Main.java", "content/README.md")) {
            int before = builds().size();
            ageEverything();
            Files.writeString(project.resolve(name), "changed");

            launch("--version");

            assertThat(builds()).as(name).hasSize(before + 1);
        }
    }

    /**
     * A date in the future, a file created by the desktop, or a file saved without changes must not trigger a build.
     */
    @Test
    void aDateAloneIsNoReasonToBuild() throws Exception {
        Files.setLastModifiedTime(
                project.resolve("assets/site.css"), FileTime.from(Instant.parse("2199-01-01T00:00:00Z")));
        launch("--version");
        launch("--version");
        assertThat(builds()).hasSize(1);

        Folders.write(project, "assets/.DS_Store", "x");
        Folders.write(project, "templates/page.jte", "");
        Folders.write(project, "src/main/Main.java~", "x");
        assertThat(launch("--version").err()).isEmpty();
        assertThat(builds()).hasSize(1);

        Folders.write(project, "src/main/Main.java", "changed");
        launch("--version");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aDesignThatChangesIsGivenToTheProgramAsItsFolders() throws Exception {
        launch("--version");
        Path home = folder.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "echo \"${PORTFOLIO_ASSETS-none} ${PORTFOLIO_TEMPLATES-none}\"");
        Map<String, String> environment = Map.of("JAVA_HOME", home.toString(), "PORTFOLIO_TEMPLATES", "left over");
        Path launcher = project.resolve("portfolio");
        assertThat(launch(environment, launcher, "build").out()).isEqualTo("none none\n");

        Folders.write(project, "assets/site.css", "changed");
        assertThat(launch(environment, launcher, "build").out()).isEqualTo(project + " none\n");
        Folders.write(project, "templates/page.jte", "changed");
        assertThat(launch(environment, launcher, "build").out()).isEqualTo(project + " " + project + "\n");
        assertThat(builds()).hasSize(1);

        Folders.write(project, "src/main/Main.java", "changed");
        assertThat(launch(environment, launcher, "build").out()).isEqualTo("none none\n");
        assertThat(builds()).hasSize(2);
    }

    @Test
    void aSourceThatIsRemovedOrAddedIsAReasonToBuild() throws Exception {
        launch("--version");
        Folders.write(project, "src/main/Other.java", "");
        launch("--version");
        assertThat(builds()).hasSize(2);

        Files.delete(project.resolve("src/main/Other.java"));
        launch("--version");
        assertThat(builds()).hasSize(3);
    }

    /** An interrupted build, or one on a full disk, can leave an incomplete jar. */
    @Test
    void halfAProgramIsBuiltAgain() throws Exception {
        Path whole = Path.of("target/portfolio.jar");
        byte[] bytes = Files.readAllBytes(whole);
        Files.createDirectories(jar.getParent());
        for (byte[] half : List.of(new byte[0], Arrays.copyOf(bytes, 100_000), withoutLibraries())) {
            Files.write(jar, half);

            Ended ended = launch("--version");

            assertThat(ended.out()).startsWith("portfolio ");
        }
        assertThat(builds()).hasSize(3);
    }

    @Test
    void aJarThatIsBuiltByHandIsTaken() throws Exception {
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("target/portfolio.jar"), jar);

        Ended ended = launch("--version");

        assertThat(ended.out()).startsWith("portfolio ");
        assertThat(ended.err()).isEmpty();
        assertThat(project.resolve("calls.txt")).doesNotExist();
    }

    @Test
    void oneBuildsAndTheOthersWait() throws Exception {
        slowDown();
        List<Running> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            starts.add(start(Map.of(), project.resolve("portfolio"), "--version"));
        }

        List<String> told = new ArrayList<>();
        for (Running start : starts) {
            Ended ended = start.end();
            assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
            told.add(ended.err());
        }
        assertThat(builds()).hasSize(1);
        assertThat(told)
                .filteredOn(text -> text.contains("Building the program;"))
                .hasSize(1);
        assertThat(told).filteredOn(text -> text.contains("waiting for it")).hasSize(2);
        assertThat(names("target"))
                .filteredOn(name -> !ARCHIVE.matcher(name).matches())
                .containsExactlyInAnyOrder("portfolio.jar", "portfolio.stamp");
    }

    /**
     * A lock that changes hands must not be mistaken for one left by a killed build, however long a start has waited.
     */
    @Test
    void aLockThatIsJustBeingTakenIsNotBroken() throws Exception {
        Path lock = jar.resolveSibling("portfolio.lock");
        String owner = Long.toString(ProcessHandle.current().pid());
        Folders.write(project, "target/portfolio.lock", owner + "\n");
        Running waiting = start(Map.of(), project.resolve("portfolio"), "--version");
        Thread.sleep(4500);

        Files.writeString(lock, "");
        Thread.sleep(1500);
        Files.writeString(lock, owner + "\n");
        Thread.sleep(1500);
        assertThat(project.resolve("calls.txt")).doesNotExist();

        Files.delete(lock);
        assertThat(waiting.end().out()).startsWith("portfolio ");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void ofManyWhoFindALockThatIsLeftOneBuilds() throws Exception {
        slowDown();
        for (String left : List.of("99999999\n", "")) {
            Files.deleteIfExists(project.resolve("calls.txt"));
            Files.deleteIfExists(jar.resolveSibling("portfolio.stamp"));
            Files.deleteIfExists(jar);
            Folders.write(project, "target/portfolio.lock", left);
            List<Running> starts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starts.add(start(Map.of(), project.resolve("portfolio"), "--version"));
            }

            for (Running start : starts) {
                Ended ended = start.end();
                assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
            }
            assertThat(builds()).as("left: " + left).hasSize(1);
            assertThat(names("target"))
                    .filteredOn(name -> !ARCHIVE.matcher(name).matches())
                    .containsExactlyInAnyOrder("portfolio.jar", "portfolio.stamp");
        }
    }

    @Test
    void aBuildThatIsBrokenOffOrKilledIsDoneAgain() throws Exception {
        for (String signal : List.of("-INT", "-KILL")) {
            Files.deleteIfExists(project.resolve("calls.txt"));
            Files.deleteIfExists(jar.resolveSibling("portfolio.stamp"));
            Files.deleteIfExists(jar);
            slowDown();
            Running broken = start(Map.of(), project.resolve("portfolio"), "--version");
            while (Files.notExists(project.resolve("calls.txt")) || Files.size(project.resolve("calls.txt")) == 0) {
                Thread.sleep(10);
            }
            long pid = broken.process().pid();
            broken.process().descendants().forEach(ProcessHandle::destroyForcibly);
            new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
            assertThat(broken.end().exitCode()).as(signal).isNotZero();

            Ended next = launch("--version");

            assertThat(next.out()).as(signal + next.err()).startsWith("portfolio ");
            assertThat(builds()).as(signal).hasSize(2);
        }
    }

    @Test
    void aJavaHomeThatLeadsNowhereIsNamed() throws Exception {
        Ended ended = launch(Map.of("JAVA_HOME", "/no/such/jdk"), project.resolve("portfolio"), "build");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("error: JAVA_HOME is '/no/such/jdk', but there is no bin/java in it\n")
                .contains("unset JAVA_HOME");
    }

    @Test
    void aJavaThatIsTooOldIsNamedWithAWayToANewOne() throws Exception {
        Path home = folder.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "echo 'openjdk version \"1.8.0_402\"' >&2");
        Ended ofPrint = launch(Map.of("JAVA_HOME", home.toString()), project.resolve("portfolio"), "build");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.22\"\n");
        Ended ofFile = launch(Map.of("JAVA_HOME", home.toString()), project.resolve("portfolio"), "build");

        assertThat(ofPrint.err()).contains("requires Java 17 or newer", home + "/bin/java is Java 1.8.0_402\n");
        assertThat(ofFile.exitCode()).isEqualTo(1);
        assertThat(ofFile.err())
                .contains(home + "/bin/java is Java 11.0.22\n")
                .contains("Debian", "apt-get install", "Fedora", "dnf install", "macOS", "brew", "Windows", "winget");
    }

    @Test
    void withoutAnyJavaItSaysHowToGetOne() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String name : List.of("sh", "readlink", "find")) {
            Files.createSymbolicLink(programs.resolve(name), Path.of("/usr/bin", name));
        }

        Ended ended =
                launch(Map.of("PATH", programs.toString(), "JAVA_HOME", ""), project.resolve("portfolio"), "--version");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).startsWith("error: this program requires Java 17 or newer, but no Java was found\n");
    }

    @Test
    void aDirectoryThatWasDeletedIsNamed() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        String launcher = project.resolve("portfolio").toString();
        Ended ended = new Processes(logs)
                .start(gone, Map.of(), List.of("sh", "-c", "rmdir ../gone; exec \"$0\" build 2>&1", launcher))
                .end();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).contains("error: the current directory has been deleted\n", "hint: ");
    }

    /** These are the locales of containers, cron and CI. */
    @Test
    void inAnyLocaleNamesAreRead() throws Exception {
        Folders.write(folder, "é ł/content/site.yaml", "role: Engineer\nheadline: Here\n");
        Folders.write(folder, "é ł/content/projects/łódź.md", "---\ntitle: Łódź\n---\nThere.\n");
        for (String locale : List.of("C", "POSIX", "en_US.ISO-8859-1")) {
            Ended ended = launch(
                    Map.of("LC_ALL", locale, "JAVA_HOME", Jdk.withoutArchive(folder)),
                    project.resolve("portfolio"),
                    "build",
                    "--content",
                    "é ł/content");

            assertThat(ended.exitCode()).as(ended.err()).isLessThanOrEqualTo(1);
            assertThat(ended.err()).doesNotContain("cannot convert", "interface", "?.md");
        }
    }

    @Test
    void itRunsNothingWhenTheBuildFails() throws Exception {
        script(project.resolve("mvnw"), "echo 'no build today'; exit 1");

        Ended ended = launch("--version");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("no build today");
    }

    /** A build compiles the class that is generated from a template, and Maven names only that. */
    @Test
    void aTemplateThatCannotBeBuiltIsNamedWithItsLine() throws Exception {
        String generated = "target/generated-sources/jte/portfolio/template/page/JtehomeGenerated.java";
        Folders.write(project, generated, """
                package x;
                \tpublic static final String JTE_NAME = "page/home.jte";
                \tpublic static final int[] JTE_LINE_INFO = {0,0,0,6,7};
                """);
        for (String said : List.of(
                "[ERROR] " + project.resolve(generated) + ":[4,11] cannot find symbol",
                "[ERROR] Failed to execute goal: Failed to compile page/home.jte, error at line 7: cannot find symbol")) {
            script(project.resolve("mvnw"), "echo '[ERROR] COMPILATION ERROR'; echo '" + said + "'; exit 1");

            Ended ended = launch("--version");

            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.err().lines().skip(1))
                    .containsExactly(
                            "templates/page/home.jte:7:1: error: the template cannot be used: cannot find symbol",
                            "  hint: correct this line");
            assertThat(names("target")).containsExactly("generated-sources");
        }
    }

    @Test
    void itWorksInTheDirectoryOfTheCallerAndGivesTheExitCode() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", Jdk.withoutArchive(folder));
        Path launcher = project.resolve("portfolio");
        assertThat(launch(environment, launcher, "build").exitCode()).isEqualTo(2);

        Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Here\n");
        Ended ended = launch(environment, launcher, "build", "--output", "a site");

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(folder.resolve("a site/index.html")).content().contains("Here");
    }

    @Test
    void itFindsItsProjectThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("me"), project.resolve("portfolio"));

        assertThat(launch(Map.of(), link, "--version").exitCode()).isZero();
    }

    @Test
    void itRunsTheJavaOfJavaHome() throws Exception {
        Path home = folder.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "echo \"the other java: $*\"");

        Ended ended = launch(Map.of("JAVA_HOME", home.toString()), project.resolve("portfolio"), "build");

        assertThat(ended.out()).startsWith("the other java: ").endsWith("portfolio.jar build\n");
    }

    private Ended launch(String... arguments) throws IOException, InterruptedException {
        return launch(Map.of(), project.resolve("portfolio"), arguments);
    }

    private Ended launch(Map<String, String> environment, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        return start(environment, launcher, arguments).end();
    }

    private Running start(Map<String, String> environment, Path launcher, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        return new Processes(logs).start(folder, environment, command);
    }

    /** Makes the build take two seconds. */
    private void slowDown() throws IOException {
        Path built = Path.of("target/portfolio.jar").toAbsolutePath();
        script(
                project.resolve("mvnw"),
                "echo \"$*\" >> calls.txt; mkdir -p target; : > target/portfolio.jar; sleep 2; cp '" + built
                        + "' target/");
    }

    /** Returns the jar as it is shortly before the libraries are added. */
    private static byte[] withoutLibraries() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile whole = new JarFile("target/portfolio.jar");
                JarOutputStream thin = new JarOutputStream(bytes, whole.getManifest())) {
            JarEntry main = whole.getJarEntry("portfolio/cli/Main.class");
            thin.putNextEntry(new JarEntry(main.getName()));
            whole.getInputStream(main).transferTo(thin);
        }
        return bytes.toByteArray();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Returns one line with the arguments of each build. */
    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("calls.txt"));
    }

    /** Gives all files an old date, and the jar a slightly later one. */
    private void ageEverything() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
            }
        }
        Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO.plusSeconds(60)));
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
