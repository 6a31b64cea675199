package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;

/** Changes a repository that {@code init} made to another version of the program, in an empty home. */
@Order(1)
@DisabledOnOs(OS.WINDOWS)
final class UpgradeIT {

    private static final String RELEASES = "/ada/portfolio/releases/";
    private static final String ADDRESS = RELEASES + "download/v{version}/portfolio-{version}.jar";
    private static final String NEXT = RELEASES + "download/v9.9.9/portfolio-9.9.9.jar";

    @TempDir
    private static Path shared;

    private static Path next;
    private static byte[] nextBytes;
    private static String nextSum;
    private static int port;

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private DownloadServer server;
    private Path me;
    private Path home;

    /** Makes the next version, and the repository and the home that each test gets a copy of. */
    @BeforeAll
    static void makeTheNextVersionAndARepository() throws Exception {
        next = NextVersion.make(shared);
        nextBytes = Files.readAllBytes(next);
        nextSum = Folders.digest(nextBytes);
        String address;
        try (DownloadServer server = new DownloadServer()) {
            port = server.port();
            address = server.url(ADDRESS);
        }
        Path home = Files.createDirectory(shared.resolve("home"));
        Path logs = Files.createDirectory(shared.resolve("logs"));
        Ended init = new Processes(logs)
                .start(shared, environment(home), Processes.jar(List.of(), "init", "me", "--address", address))
                .end();
        assertThat(init.exitCode()).as(init.err()).isZero();
        Path me = shared.resolve("me");
        // Neither version has to draw in every test what is the same in all of them.
        for (Path version : List.of(Processes.JAR, next)) {
            Ended build = new Processes(logs)
                    .start(me, environment(home), List.of(java(), "-jar", version.toString(), "build"))
                    .end();
            assertThat(build.exitCode()).as(build.err()).isZero();
        }
        portfolio.output.Folders.delete(me.resolve("site-output"));
        portfolio.output.Folders.delete(me.resolve("site-output.publish"));
    }

    @BeforeEach
    void copyTheRepository() throws Exception {
        server = new DownloadServer(port);
        home = folder.resolve("home");
        me = folder.resolve("me");
        Folders.copy(shared.resolve("home"), home);
        Folders.copy(shared.resolve("me"), me);
        Files.writeString(me.resolve("portfolio.properties"), "# mine\n" + settings() + "mine=kept\n");
        Files.writeString(me.resolve("content/.schema/site.schema.json"), "{}");
        Files.writeString(me.resolve("README.md"), "Mine.\n");
    }

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    @Test
    void aVersionIsDownloadedAndPinnedAndNothingElseOfTheOwnerIsChanged() throws Exception {
        server.put(NEXT, nextBytes);
        server.put(RELEASES + "download/v9.9.9/SHA256SUMS", sums(nextSum));
        String settings = settings();
        SortedMap<String, String> before = Folders.digests(me);

        Ended ended = upgrade(me.resolve("content"), "../portfolio", "9.9.9");

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out())
                .containsPattern("^Changed from version \\d+\\.\\d+\\.\\d+ to 9\\.9\\.9\\. "
                        + "Written: portfolio\\.properties, \\./\\.schema\\.\n")
                .contains(" 1 change.\nChanged: 404.html\n");
        assertThat(ended.err()).contains("warning: the name is a placeholder");
        assertThat(settings())
                .isEqualTo(settings.replaceAll("(?m)^version=.*", "version=9.9.9")
                        .replaceAll("(?m)^sha256=.*", "sha256=" + nextSum));
        SortedMap<String, String> after = Folders.digests(me);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).containsOnlyKeys("portfolio.properties", "content/.schema/site.schema.json");
        assertThat(portfolio("--version").out()).isEqualTo("portfolio 9.9.9\n");
    }

    @Test
    void withoutAVersionTheLatestReleaseIsTaken() throws Exception {
        server.put(NEXT, nextBytes);
        server.put(RELEASES + "latest/download/SHA256SUMS", sums(nextSum));

        Ended first = upgrade(me, "./portfolio");
        Ended second = upgrade(me, "./portfolio");

        assertThat(first.out()).as(first.err()).contains(" to 9.9.9. ");
        assertThat(second.out()).as(second.err()).isEqualTo("Version 9.9.9 is pinned already.\n");
        assertThat(second.exitCode()).isZero();
    }

    @Test
    void aWebAddressIsKeptWithAPlaceForTheVersion() throws Exception {
        server.put("/mirror/portfolio-9.9.9.jar", nextBytes);

        Ended ended = upgrade(me, "./portfolio", server.url("/mirror/portfolio-9.9.9.jar"));

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(settings()).contains("\naddress=" + server.url("/mirror/portfolio-{version}.jar") + "\n");
    }

    @Test
    void aJarIsPutIntoTheRepositoryAndAnOlderVersionCanBePinnedAgain() throws Exception {
        String version = version();

        Ended there = upgrade(me, "./portfolio", next.toString());
        Ended back = upgrade(me, "./portfolio", version);

        assertThat(there.exitCode()).as(there.err()).isZero();
        assertThat(me.resolve("program/portfolio-9.9.9.jar")).hasSameBinaryContentAs(next);
        assertThat(back.exitCode()).as(back.err()).isZero();
        assertThat(back.out()).contains("Changed from version 9.9.9 to " + version);
        assertThat(me.resolve("program/portfolio-" + version + ".jar")).hasSameBinaryContentAs(Processes.JAR);
    }

    @Test
    void aProgramThatIsNotPinnedPinsItself() throws Exception {
        Ended ended = run(me, List.of(java(), "-jar", next.toString(), "upgrade"));

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(settings()).contains("\nversion=9.9.9\n", "\nsha256=" + nextSum + "\n");
        assertThat(portfolio("--version").out()).isEqualTo("portfolio 9.9.9\n");
    }

    @Test
    void aKeyThatTheVersionRenamedIsReportedWithTheNewLine() throws Exception {
        Folders.write(me, "content/awards.yaml", "- " + NextVersion.FORMER + ": Best paper\n");
        assertThat(portfolio("build").exitCode()).isEqualTo(1);

        Ended ended = upgrade(me, "./portfolio", next.toString());

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.err())
                .contains(
                        "content/awards.yaml:1:3: warning: 'prize' is now called 'title'\n",
                        "  hint: write: title: Best paper\n");
        assertThat(ended.out()).contains("Which pages change is not known");
        assertThat(me.resolve("content/awards.yaml")).hasContent("- prize: Best paper");
    }

    @Test
    void contentThatTheVersionCannotBuildIsReportedWithTheWayBack() throws Exception {
        Files.writeString(me.resolve("content/terms.yaml"), "- rolle: x\n");

        Ended ended = upgrade(me, "./portfolio", next.toString());

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("content/terms.yaml:1:3: error: unknown key 'rolle'");
        assertThat(ended.out())
                .endsWith("Version 9.9.9 cannot build the content. Correct the errors; to go back: ./portfolio upgrade "
                        + versionOfTheBuild() + ".\n");
        assertThat(settings()).contains("\nversion=9.9.9\n");
    }

    @Test
    void theReferenceIsRenewedUnlessTheOwnerChangedIt() throws Exception {
        Path other = shared.resolve("other.jar");
        Path reference = me.resolve("content/README.md");
        if (Files.notExists(other)) {
            Files.copy(next, other);
            try (var files = FileSystems.newFileSystem(other)) {
                Path inside = files.getPath("portfolio/content/README.md");
                Files.writeString(inside, Files.readString(inside) + "\nOne more.\n");
            }
        }

        Ended ended = upgrade(me, "./portfolio", other.toString());
        assertThat(ended.out()).as(ended.err()).contains(", content/README.md.");
        assertThat(reference).content().endsWith("\nOne more.\n");

        Files.writeString(reference, "Mine.\n");
        assertThat(upgrade(me, "./portfolio", next.toString()).exitCode()).isZero();
        assertThat(reference).hasContent("Mine.");
    }

    @Test
    void whatGoesWrongIsOneSentenceAndChangesNothing() throws Exception {
        Path half = folder.resolve("half.jar");
        Files.write(half, Arrays.copyOf(nextBytes, nextBytes.length / 2));
        SortedMap<String, String> before = Folders.digests(folder);

        assertRefused(before, "version 9.9.8 does not exist: there is no http", "9.9.8");
        assertRefused(before, "'" + half + "' is not a jar of this program, or only a part of one", half.toString());
        assertRefused(before, "there is no file 'no/such.jar'", "no/such.jar");
        assertRefused(before, "the latest version is not known: ");
        server.put(NEXT, nextBytes);
        server.answerWith(DownloadServer.CUT_OFF);
        assertRefused(before, "the download of " + server.url(NEXT) + " was cut off", "9.9.9");
        server.answerWith(503);
        assertRefused(before, "answers " + server.url(NEXT) + " with status 503", "9.9.9");
        server.answerWith(200);
        server.put(RELEASES + "download/v9.9.9/SHA256SUMS", sums("0".repeat(64)));
        assertRefused(before, "SHA256SUMS next to it states 0000", "9.9.9");
        server.put("/page.jar", "<html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(before, "is not a jar of this program, or only a part of one", server.url("/page.jar"));
        server.close();
        assertRefused(
                before, "version 9.9.9 cannot be downloaded: " + server.url(NEXT) + " cannot be reached", "9.9.9");
    }

    @Test
    void elsewhereThereIsNothingToUpgrade() throws Exception {
        Ended ended = run(folder, Processes.jar(List.of(), "upgrade", "9.9.9"));

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("error: there is no portfolio.properties here or in a folder above\n  hint: ");
    }

    @Test
    void theDoctorSaysWhatIsUsed() throws Exception {
        Ended well = portfolio("doctor");
        Ended other = run(me, List.of(java(), "-jar", next.toString(), "doctor"));

        assertThat(well.exitCode()).as(well.err()).isZero();
        assertThat(well.err()).isEmpty();
        assertThat(well.out().lines().map(line -> line.replaceFirst(" .*", "")))
                .containsExactly("Program", "Pinned", "Java", "Content", "Cache", "Programs", "Checks");
        assertThat(well.out())
                .containsPattern(
                        "Program +\\d+\\.\\d+\\.\\d+, " + home + "/.cache/portfolio/programs/[0-9a-f]{64}\\.jar, ")
                .containsPattern("Pinned +\\d+\\.\\d+\\.\\d+, the program that runs, " + server.url(RELEASES))
                .containsPattern("Java +" + System.getProperty("java.version"))
                .containsPattern("Content +format 1, content, \\d+ warnings")
                .containsPattern("Programs +" + home + "/.cache/portfolio/programs, 1 version, ");
        assertThat(other.out()).contains(", not the program that runs, ");
    }

    @Test
    void theDoctorSaysWhatIsWrong() throws Exception {
        Files.writeString(me.resolve("content/terms.yaml"), "- rolle: x\n");
        Files.writeString(me.resolve("portfolio.properties"), "version=\nsha256=\naddress=\n");
        Path file = Files.writeString(folder.resolve("file"), "");

        Ended ended = new Processes(logs)
                .start(me, Map.of("XDG_CACHE_HOME", file.toString()), Processes.jar(List.of(), "doctor"))
                .end();

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err().lines())
                .containsExactly(
                        "error: portfolio.properties pins no version; pin one: ./portfolio upgrade FILE",
                        "error: the content has errors: 2 errors and 4 warnings; run 'portfolio check'",
                        "error: the cache folder '" + file + "/portfolio' cannot be written");
    }

    private void assertRefused(SortedMap<String, String> before, String sentence, String... arguments)
            throws IOException, InterruptedException {
        Ended ended = upgrade(me, "./portfolio", arguments);

        assertThat(ended.exitCode()).as(ended.out() + ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("error: ")
                .contains(sentence, "\n  hint: ")
                .hasLineCount(2);
        assertThat(Folders.digests(folder)).isEqualTo(before);
    }

    private static byte[] sums(String sum) {
        return (sum + "  portfolio-9.9.9.jar\n").getBytes(StandardCharsets.UTF_8);
    }

    private String settings() throws IOException {
        return Files.readString(me.resolve("portfolio.properties"));
    }

    private String version() throws IOException {
        return settings()
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String versionOfTheBuild() throws IOException {
        try (var jar = new JarFile(Processes.JAR.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Implementation-Version");
        }
    }

    private Ended upgrade(Path directory, String script, String... arguments) throws IOException, InterruptedException {
        return run(
                directory,
                Stream.concat(Stream.of(script, "upgrade"), Stream.of(arguments))
                        .toList());
    }

    private Ended portfolio(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./portfolio"));
        command.addAll(List.of(arguments));
        return run(me, command);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Ended run(Path directory, List<String> command) throws IOException, InterruptedException {
        return new Processes(logs).start(directory, environment(home), command).end();
    }

    private static Map<String, String> environment(Path home) {
        return Map.of(
                "HOME", home.toString(),
                "XDG_CACHE_HOME", "",
                "JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home")));
    }
}
