package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;
import tools.jackson.databind.json.JsonMapper;

/** The files of a release, made from the built jar, and used as their readers use them. */
@DisabledOnOs(OS.WINDOWS)
final class ReleaseIT {

    static final String TIMESTAMP = "2026-01-01T00:00:00Z";
    private static final int LONGEST_MINUTES = 5;

    @TempDir
    private static Path shared;

    private static String version;
    private static Path release;

    /** The archive with a runtime, unpacked. */
    private static Path unpacked;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    @BeforeAll
    static void makeTheRelease() throws Exception {
        Programs.require("bash", "gzip", "tar", "zip");
        try (JarFile jar = new JarFile(Processes.JAR.toFile())) {
            version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
        Path checkout = shared.resolve("a checkout");
        RepositoryCopy.to(checkout);
        run(checkout, "src/release/make", version, TIMESTAMP);
        release = checkout.resolve("target/release");
        Path empty = Files.createDirectory(shared.resolve("an émpty folder"));
        run(empty, "tar", "-xzf", archive().toString());
        unpacked = empty.resolve("portfolio-" + version);
    }

    @Test
    void theProgramRunsWithoutJava() throws Exception {
        Ended told = start(unpacked.resolve("bin/portfolio"), Map.of(), "--version");
        Ended init = start(unpacked.resolve("bin/portfolio"), Map.of(), "init", "me");
        Ended build = start(unpacked.resolve("bin/portfolio"), Map.of(), "build", "--content", "me/content");

        assertThat(told.out().strip()).as(told.err()).isEqualTo("portfolio " + version);
        assertThat(init.exitCode()).as(init.err()).isZero();
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(folder.resolve("site-output/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("site-output/resume.pdf")).isNotEmptyFile();
    }

    @Test
    void aLinkToTheProgramRunsIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("portfolio"), unpacked.resolve("bin/portfolio"));

        Ended ended = start(link, Map.of("PATH", System.getenv("PATH")), "--version");

        assertThat(ended.out().strip()).as(ended.err()).isEqualTo("portfolio " + version);
    }

    @Test
    void withoutARuntimeTheJavaOfTheMachineRunsTheProgram() throws Exception {
        Path alone = withoutRuntime();

        Ended none = start(alone, Map.of(), "--version");
        Ended found = start(
                alone,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", System.getenv("PATH")),
                "--version");

        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err())
                .startsWith("error: this program requires Java 17 or newer, but there is no 'java'")
                .contains("  hint: ");
        assertThat(found.out().strip()).as(found.err()).isEqualTo("portfolio " + version);
    }

    @Test
    void anOlderJavaIsRefused() throws Exception {
        Path alone = withoutRuntime();
        Folders.write(folder, "old/release", "JAVA_VERSION=\"11.0.2\"\n");
        Folders.write(folder, "old/bin/java", "#!/bin/sh\nexit 3\n");
        assertThat(folder.resolve("old/bin/java").toFile().setExecutable(true)).isTrue();

        Ended ended = start(
                alone,
                Map.of("JAVA_HOME", folder.resolve("old").toString(), "PATH", System.getenv("PATH")),
                "--version");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("requires Java 17 or newer, but ", " is Java 11.0.2");
    }

    @Test
    void theArchiveForEverySystemHasTheProgramItsLicencesAndTheSchemas() throws Exception {
        try (ZipFile zip =
                new ZipFile(release.resolve("portfolio-" + version + ".zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            String top = "portfolio-" + version + "/";
            assertThat(names)
                    .isSorted()
                    .contains(
                            top + "LICENSE",
                            top + "NOTICE",
                            top + "THIRD-PARTY.md",
                            top + "bin/portfolio",
                            top + "bin/portfolio.cmd",
                            top + "lib/portfolio.jar",
                            top + "schemas/site.schema.json")
                    .allMatch(name -> name.startsWith(top) && !name.contains("/runtime/"));
        }
        assertThat(unpacked.resolve("lib/portfolio.jar")).hasSameBinaryContentAs(Processes.JAR);
        assertThat(release.resolve("portfolio-" + version + ".jar")).hasSameBinaryContentAs(Processes.JAR);
    }

    @Test
    void theSumsAreThoseOfAllFilesToDownload() throws Exception {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.list(release)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().startsWith("portfolio-")) {
                    expected.add(Folders.digest(Files.readAllBytes(file)) + "  " + file.getFileName());
                }
            }
        }

        assertThat(expected).hasSize(3);
        assertThat(Files.readAllLines(release.resolve("SHA256SUMS"))).isEqualTo(expected);
    }

    @Test
    void theCatalogueOfJBangNamesTheJarBesideIt() throws Exception {
        String named = new JsonMapper()
                .readTree(Files.readString(release.resolve("jbang-catalog.json")))
                .at("/aliases/portfolio/script-ref")
                .asString();

        assertThat(release.resolve(named)).exists();
    }

    @Test
    void theTimestampIsThatOfTheJar() {
        assertThat(Path.of("pom.xml"))
                .content()
                .contains("<project.build.outputTimestamp>" + TIMESTAMP + "</project.build.outputTimestamp>");
    }

    @Test
    void theVersionHasASectionInTheChangelog() {
        assertThat(Path.of("CHANGELOG.md")).content().containsPattern("(?m)^## \\[?" + version + "\\b");
    }

    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(release)) {
            Optional<Path> archive =
                    files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst();
            return archive.orElseThrow();
        }
    }

    /** Copies the launcher and the jar, as the archive for every system has them, and returns the launcher. */
    private Path withoutRuntime() throws IOException {
        Path launcher = Files.createDirectories(folder.resolve("alone/bin")).resolve("portfolio");
        Path jar = Files.createDirectories(folder.resolve("alone/lib")).resolve("portfolio.jar");
        Files.copy(unpacked.resolve("bin/portfolio"), launcher);
        Files.copy(unpacked.resolve("lib/portfolio.jar"), jar);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    /** Runs a launcher with a PATH on which there is nothing, unless the environment has another. */
    private Ended start(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", "", "PATH", folder.toString()));
        all.putAll(environment);
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        return new Processes(logs).start(folder, all, command).end();
    }

    private static void run(Path directory, String... command) throws IOException, InterruptedException {
        Path printed = shared.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home")));
        Process process = builder.start();
        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
    }
}
