package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;

/** The launcher, in a copy of the project whose build only puts the jar in its place. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

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
        for (String name : List.of(
                "pom.xml", "src/main/Main.java", "templates/page.jte", "assets/site.css", "content/README.md")) {
            int before = builds().size();
            ageEverything();
            Files.writeString(project.resolve(name), "changed");

            launch("--version");

            assertThat(builds()).as(name).hasSize(before + 1);
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

    @Test
    void itWorksInTheDirectoryOfTheCallerAndGivesTheExitCode() throws Exception {
        assertThat(launch("build").exitCode()).isEqualTo(2);

        Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Here\n");
        Ended ended = launch("build", "--output", "a site");

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
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        return new Processes(logs).start(folder, environment, command).end();
    }

    /** How the build was called, once a line. */
    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("calls.txt"));
    }

    /** Lets everything look old, and the jar a little less so. */
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
