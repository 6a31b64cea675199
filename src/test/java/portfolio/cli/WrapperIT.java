package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.cli.Processes.Ended;
import portfolio.cli.Processes.Running;

/** The repository that {@code init} makes, and the script in it that runs the program, in an empty home. */
@DisabledOnOs(OS.WINDOWS)
final class WrapperIT {

    private static final String JAR = "/v0/portfolio.jar";

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private DownloadServer server;
    private Path me;
    private Path home;

    @BeforeEach
    void makeARepository() throws Exception {
        server = new DownloadServer();
        server.put(JAR, Files.readAllBytes(Processes.JAR));
        home = Files.createDirectory(folder.resolve("a hóme"));
        me = folder.resolve("my répository");
        Ended init = run(
                folder,
                Map.of(),
                Processes.jar(List.of(), "init", me.getFileName().toString(), "--address", server.url(JAR)));
        assertThat(init.exitCode()).as(init.err()).isZero();
    }

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    @Test
    void whereInitRanEverythingWorksOfflineAndFromEveryFolder() throws Exception {
        server.close();

        Ended version = portfolio(me, "--version");
        Ended build = run(me.resolve("content/projects"), Map.of(), List.of("../../portfolio", "build"));
        Ended added = run(me.resolve("content"), Map.of(), List.of("../portfolio", "new", "project", "Payment Ledger"));
        Ended check = run(me.resolve("content"), Map.of(), List.of("../portfolio", "check"));
        Ended schemas = run(me.resolve(".vscode"), Map.of(), List.of("../portfolio", "schema"));

        assertThat(version.out()).as(version.err()).startsWith("portfolio ");
        assertThat(version.err()).isEmpty();
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).contains(" in ../../site-output in ");
        assertThat(me.resolve("site-output/index.html")).isNotEmptyFile();
        assertThat(me.resolve("content/projects").toFile().list()).doesNotContain("site-output", "content");
        assertThat(check.out()).as(check.err()).contains("content/site.yaml:", "Ready to publish: ");
        assertThat(added.out()).as(added.err()).startsWith("Created ");
        assertThat(me.resolve("content/projects/payment-ledger.md")).isNotEmptyFile();
        assertThat(schemas.out()).as(schemas.err()).contains(" into ../content/.schema.");
    }

    @Test
    void whatIsPinnedIsTheProgramThatRanInit() throws Exception {
        String sha256 = Folders.digest(Files.readAllBytes(Processes.JAR));

        assertThat(me.resolve("portfolio.properties"))
                .content()
                .containsPattern("(?m)^version=\\d+\\.\\d+\\.\\d+$")
                .contains("\nsha256=" + sha256 + "\n", "\naddress=" + server.url(JAR) + "\n");
        assertThat(programs()).containsExactly(sha256 + ".jar");
    }

    @Test
    void onAnotherMachineItIsDownloadedOnce() throws Exception {
        forget();

        Ended first = portfolio(me, "--version");
        Ended second = portfolio(me, "--version");

        assertThat(first.out()).as(first.err()).isEqualTo(second.out()).startsWith("portfolio ");
        assertThat(first.err()).startsWith("Downloading portfolio ").hasLineCount(1);
        assertThat(second.err()).isEmpty();
        assertThat(server.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl sha256sum", "wget shasum"})
    void oneProgramForDownloadsAndOneForSumsIsEnough(String programs) throws Exception {
        Programs.require(programs.split(" "));
        forget();

        Ended ended = run(me, Map.of("PATH", only(programs).toString()), List.of("./portfolio", "--version"));

        assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() throws Exception {
        forget();
        List<Running> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(start(me, Map.of(), List.of("./portfolio", "--version")));
        }

        for (Running running : all) {
            Ended ended = running.end();
            assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
        }
        assertThat(programs()).hasSize(1);
    }

    @Test
    void aProgramThatWasDamagedInTheCacheIsDownloadedAgain() throws Exception {
        Path cached =
                home.resolve(".cache/portfolio/programs").resolve(programs().get(0));
        Files.write(cached, new byte[100]);

        Ended ended = portfolio(me, "--version");

        assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
        assertThat(cached).hasSameBinaryContentAs(Processes.JAR);
    }

    @Test
    void anotherProgramThanThePinnedOneIsNotRun() throws Exception {
        forget();
        server.put(JAR, "<html>Log in first".getBytes(StandardCharsets.UTF_8));

        assertRefused(portfolio(me, "--version"), "is not the program that portfolio.properties pins: its SHA-256 is ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curl sha256sum", "wget sha256sum"})
    void aDownloadThatFailsSaysWhyAndLeavesNothing(String programs) throws Exception {
        Programs.require(programs.split(" "));
        Map<String, String> path = Map.of("PATH", only(programs).toString());
        List<String> command = List.of("./portfolio", "--version");
        forget();

        server.answerWith(DownloadServer.CUT_OFF);
        assertRefused(run(me, path, command), "the download of " + server.url(JAR) + " was cut off");
        server.answerWith(200);
        setting("address", server.url("/v{version}/portfolio-{version}.jar"));
        setting("version", "9.9.9");
        assertRefused(
                run(me, path, command),
                "version 9.9.9 does not exist: there is no " + server.url("/v9.9.9/portfolio-9.9.9.jar"));
        setting("address", "http://127.0.0.1:" + freePort() + "/portfolio.jar");
        assertRefused(run(me, path, command), "version 9.9.9 is not in the cache, and ");
    }

    @Test
    void aServerThatRefusesIsToldApartFromAVersionThatDoesNotExist() throws Exception {
        forget();
        server.answerWith(503);

        assertRefused(portfolio(me, "--version"), " cannot be downloaded: the server refuses " + server.url(JAR));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Map<String, String> cache = Map.of("XDG_CACHE_HOME", file.toString());

        assertRefused(
                run(me, cache, List.of("./portfolio", "--version")),
                "the cache folder '" + file + "/portfolio/programs' cannot be written");
        Ended init = run(folder, cache, Processes.jar(List.of(), "init", "you"));
        assertThat(init.exitCode()).isEqualTo(2);
        assertThat(init.err())
                .startsWith("error: the cache folder '" + file + "/portfolio/programs' cannot be written\n  hint: ");
        assertThat(folder.resolve("you")).doesNotExist();
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() throws Exception {
        forget();
        setting("address", "");
        assertRefused(portfolio(me, "--version"), "portfolio.properties has no address to download it from");
        setting("address", "ftp://example.org/portfolio.jar");
        assertRefused(
                portfolio(me, "--version"), "'ftp://example.org/portfolio.jar' is neither a web address nor a path");
        setting("sha256", "../../x");
        assertRefused(portfolio(me, "--version"), "portfolio.properties has no valid SHA-256: 'sha256=../../x'");
        setting("version", "1;rm");
        assertRefused(portfolio(me, "--version"), "portfolio.properties has no valid version: 'version=1;rm'");
        Files.delete(me.resolve("portfolio.properties"));
        assertRefused(portfolio(me, "--version"), "there is no file '" + me + "/portfolio.properties'");
    }

    /** Git on Windows may write them so. */
    @Test
    void settingsMayEndTheirLinesAsOnWindows() throws Exception {
        Path settings = me.resolve("portfolio.properties");
        Files.writeString(settings, Files.readString(settings).strip().replace("\n", "\r\n"));

        Ended ended = portfolio(me, "--version");

        assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
    }

    /** A build of the program that is not a release has no address, so the repository contains its jar. */
    @Test
    void withoutAnAddressTheProgramIsPartOfTheRepository() throws Exception {
        Ended init = run(folder, Map.of(), Processes.jar(List.of(), "init", "you"));
        forget();

        Ended ended = portfolio(folder.resolve("you"), "--version");

        assertThat(init.out()).as(init.err()).contains("This program is not a release, so its jar is in you/program.");
        assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
        assertThat(folder.resolve("you/program")).isDirectoryContaining("glob:**/portfolio-*.jar");
    }

    @Test
    void aLinkToTheScriptRunsItsRepository() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("p"), me.resolve("portfolio"));

        Ended ended = run(folder, Map.of(), List.of(link.toString(), "--version"));

        assertThat(ended.out()).as(ended.err()).startsWith("portfolio ");
    }

    @Test
    void anOlderJavaIsNamed() throws Exception {
        Folders.write(folder, "old/release", "JAVA_VERSION=\"11.0.2\"\n");
        Folders.write(folder, "old/bin/java", "#!/bin/sh\nexit 3\n");
        assertThat(folder.resolve("old/bin/java").toFile().setExecutable(true)).isTrue();

        Ended ended =
                run(me, Map.of("JAVA_HOME", folder.resolve("old").toString()), List.of("./portfolio", "--version"));

        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("requires Java 17 or newer, but ", " is Java 11.0.2\n  hint: ");
    }

    /** Asserts that one sentence and a hint were printed, nothing was run, and nothing was left behind. */
    private void assertRefused(Ended ended, String sentence) throws IOException {
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        List<String> lines = ended.err()
                .lines()
                .filter(line -> !line.startsWith("Downloading "))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("error: ").contains(sentence);
        assertThat(lines.get(1)).startsWith("  hint: ");
        assertThat(programs()).allMatch(name -> name.endsWith(".jar"));
    }

    /** Empties the cache, as on another machine. */
    private void forget() throws IOException {
        for (String name : programs()) {
            Files.delete(home.resolve(".cache/portfolio/programs").resolve(name));
        }
    }

    private List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".cache/portfolio/programs"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void setting(String key, String value) throws IOException {
        Path settings = me.resolve("portfolio.properties");
        Files.writeString(
                settings,
                Files.readString(settings).replaceAll("(?m)^" + key + "=.*$", key + "=" + value.replace("$", "\\$")));
    }

    /** Returns a folder with only the programs that the script cannot do without, and some others. */
    private Path only(String programs) throws IOException {
        Path path = Files.createDirectory(folder.resolve(programs.replace(' ', '-')));
        List<String> names = new ArrayList<>(List.of("readlink", "uname", "mkdir", "mktemp", "mv", "rm"));
        names.addAll(List.of(programs.split(" ")));
        for (String name : names) {
            Path program = Stream.of(
                            Objects.requireNonNull(System.getenv("PATH")).split(":"))
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Path script = Files.writeString(path.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
            assertThat(script.toFile().setExecutable(true)).isTrue();
        }
        return path;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Ended portfolio(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./portfolio"));
        command.addAll(List.of(arguments));
        return run(directory, Map.of(), command);
    }

    private Ended run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        return start(directory, environment, command).end();
    }

    private Running start(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of(
                "HOME", home.toString(),
                "XDG_CACHE_HOME", "",
                "JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home"))));
        all.putAll(environment);
        return new Processes(logs).start(directory, all, command);
    }
}
