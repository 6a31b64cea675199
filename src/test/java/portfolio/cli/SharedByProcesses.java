package portfolio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Files that all processes of a test run share, so that they start and build sooner: a cache with what they draw, and
 * for each Java an archive of loaded classes. They are in a folder below {@code target} that is removed at the end of
 * the run.
 */
final class SharedByProcesses {

    private static final Path FOLDER = make();
    private static final Map<Path, List<String>> OPTIONS = new ConcurrentHashMap<>();

    private static final int LONGEST_MINUTES = 5;

    private SharedByProcesses() {}

    /** Returns the folder for {@code XDG_CACHE_HOME}. A cache does not change what is built. */
    static Path cache() {
        return FOLDER.resolve("cache");
    }

    /** Returns the options with which a Java takes the classes of the jar from an archive; none if it cannot. */
    static List<String> classes(Path java) {
        return OPTIONS.computeIfAbsent(java, SharedByProcesses::archive);
    }

    private static List<String> archive(Path java) {
        try {
            Path folder = Files.createDirectory(FOLDER.resolve("java-" + Integer.toHexString(java.hashCode())));
            Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Here\n");
            List<String> command = new ArrayList<>(List.of(java.toString()));
            command.addAll(Processes.SHORT_LIVED);
            command.addAll(List.of(
                    "-XX:ArchiveClassesAtExit=" + folder.resolve("classes.jsa"),
                    "-jar",
                    Processes.JAR.toString(),
                    "build"));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("XDG_CACHE_HOME", cache().toString());
            Process process = builder.start();
            boolean isMade = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)
                    && process.exitValue() == 0
                    && Files.exists(folder.resolve("classes.jsa"));
            return isMade ? List.of("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa")) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "shared-by-processes-");
            // Some processes run as another user.
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            portfolio.output.Folders.delete(folder);
        } catch (IOException e) {
            // It is below target, which `clean` removes.
            return;
        }
    }
}
