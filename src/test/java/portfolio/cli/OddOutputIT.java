package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static portfolio.cli.Processes.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;

/** Builds to file systems that reject a write. The error must be reported and the previous site kept. */
@EnabledOnOs(OS.LINUX)
final class OddOutputIT {

    /** The user ID of {@code nobody}, who can write only where everyone can. */
    private static final String OTHER = "65534";

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private Processes processes;
    private final List<Path> mounts = new ArrayList<>();

    @BeforeEach
    void writeContent() throws IOException {
        processes = new Processes(logs);
        Files.createDirectory(folder.resolve("target"));
        Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Before\n");
        Folders.write(folder, "changed/site.yaml", "role: Engineer\nheadline: After\n");
        Files.createDirectory(folder.resolve("place"));
    }

    @AfterEach
    void unmount() throws Exception {
        for (Path mount : mounts) {
            run("umount", mount.toString());
        }
    }

    @Test
    void aLimitOfTheSizeOfFilesIsTold() throws Exception {
        SortedMap<String, String> before = build("place/site");

        Ended ended = start(List.of("bash", "-c", "ulimit -f 20; exec \"$@\"", "bash"), "place/site");

        checkFailed(ended, "too large");
        assertThat(Folders.digests(folder.resolve("place/site"))).isEqualTo(before);
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        long size = bytes(build("alone"));
        mount("place", size + size / 2);
        SortedMap<String, String> before = build("place/site");

        checkFailed(start(List.of(), "place/site"), "No space left");

        assertThat(Folders.digests(folder.resolve("place/site"))).isEqualTo(before);
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aMountedFolderIsTold() throws Exception {
        Files.createDirectory(folder.resolve("place/site"));
        mount("place/site", 10_000_000);
        Folders.write(folder, "place/site/.portfolio", "");
        Folders.write(folder, "place/site/index.html", "old");

        checkFailed(start(List.of(), "place/site"), "mounted volume");

        assertThat(folder.resolve("place/site/index.html")).hasContent("old");
        assertThat(names("place")).containsExactly("site");
    }

    @Test
    void aLinkToAnotherFileSystemIsFollowed() throws Exception {
        mount("place", 10_000_000);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("place/site"));

        assertThat(start(List.of(), "link").exitCode()).isZero();
        assertThat(start(List.of(), "link").exitCode()).isZero();

        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("place/site/index.html")).content().contains("After");
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aFolderNobodyMayWriteToIsTold() throws Exception {
        SortedMap<String, String> before = build("place/site");
        open(folder);
        permit(folder.resolve("place"), "r-xr-xr-x");

        Ended ended = start(asAnother(), "place/site");

        permit(folder.resolve("place"), "rwxr-xr-x");
        checkFailed(ended, "access denied");
        assertThat(Folders.digests(folder.resolve("place/site"))).isEqualTo(before);
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aSiteNobodyMayReplaceIsTold() throws Exception {
        SortedMap<String, String> before = build("place/site");
        open(folder);
        permit(folder.resolve("place"), "rwxrwxrwx");
        permit(folder.resolve("place/site"), "r-xr-xr-x");

        Ended ended = start(asAnother(), "place/site");

        permit(folder.resolve("place/site"), "rwxr-xr-x");
        checkFailed(ended, "cannot be replaced");
        assertThat(Folders.digests(folder.resolve("place/site"))).isEqualTo(before);
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aFolderBesideTheSiteThatNobodyMayReplaceIsToldAgainAndAgain() throws Exception {
        build("place/site");
        open(folder);
        permit(folder.resolve("place"), "rwxrwxrwx");
        permit(folder.resolve("place/site"), "rwxrwxrwx");
        permit(folder.resolve("place/site.publish"), "r-xr-xr-x");

        Ended first = start(asAnother(), "place/site");
        Ended second = start(asAnother(), "place/site");

        permit(folder.resolve("place/site.publish"), "rwxr-xr-x");
        checkFailed(first, "site.publish' cannot be replaced");
        checkFailed(second, "site.publish' cannot be replaced");
        assertThat(start(List.of(), "place/site").exitCode()).isZero();
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    @Test
    void aReadOnlyFileSystemIsTold() throws Exception {
        mount("place", 10_000_000);
        SortedMap<String, String> before = build("place/site");
        assumeTrue(run("mount", "-o", "remount,ro", folder.resolve("place").toString()), "a mount may be changed");

        checkFailed(start(List.of(), "place/site"), "Read-only file system");

        assertThat(Folders.digests(folder.resolve("place/site"))).isEqualTo(before);
        assertThat(names("place")).containsExactlyInAnyOrder("site", "site.publish");
    }

    private static void checkFailed(Ended ended, String reason) {
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("error: the site could not be written: ")
                .containsIgnoringCase(reason)
                .doesNotContain("\tat ", "Exception")
                .hasLineCount(1);
    }

    private SortedMap<String, String> build(String output) throws Exception {
        Ended ended = processes.runJar(folder, "build", "--output", output);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return Folders.digests(folder.resolve(output));
    }

    /** Builds the changed content, with a command prefix before the Java command. */
    private Ended start(List<String> before, String output) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.addAll(jar(
                List.of("-XX:-UsePerfData", "-XX:+DisableAttachMechanism"),
                "build",
                "--content",
                "changed",
                "--output",
                output));
        return processes.start(folder, Map.of(), command).end();
    }

    private long bytes(SortedMap<String, String> site) throws IOException {
        long bytes = 0;
        for (String file : site.keySet()) {
            bytes += (Files.size(folder.resolve("alone").resolve(file)) + 4095) / 4096 * 4096;
        }
        return bytes;
    }

    private void mount(String name, long size) throws Exception {
        Path place = folder.resolve(name);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", place.toString()),
                "this user may mount a file system");
        mounts.add(place);
    }

    /** Returns the command prefix that runs a program as another user, if this one has all permissions. */
    private static List<String> asAnother() throws Exception {
        if (!Files.isWritable(Path.of("/"))) {
            return List.of();
        }
        List<String> command = List.of("setpriv", "--reuid=" + OTHER, "--regid=" + OTHER, "--clear-groups");
        List<String> probe = new ArrayList<>(command);
        probe.addAll(jar(List.of("-XX:-UsePerfData"), "--version"));
        assumeTrue(run(probe.toArray(String[]::new)), "a program can be run as somebody who may do less");
        return command;
    }

    private static boolean run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Lets everyone read the folder and its contents. */
    private static void open(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                permit(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> entries = Files.list(folder.resolve(place))) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
