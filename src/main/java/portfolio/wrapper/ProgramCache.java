package portfolio.wrapper;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The programs that the wrapper scripts of this user may run, each named by its SHA-256. A file appears only once it is
 * complete. The scripts verify it again before every run.
 */
public final class ProgramCache {

    private final @Nullable Path folder;

    /**
     * Creates a view of the programs in a cache folder.
     *
     * @param cache the cache folder of the platform; null if there is none
     */
    public ProgramCache(@Nullable Path cache) {
        this.folder = cache == null ? null : cache.resolve("programs");
    }

    /** Returns the folder of the programs; null if the platform has no cache. */
    public @Nullable Path folder() {
        return folder;
    }

    /** Returns the program with a SHA-256; empty if there is none, or if the file is damaged. */
    public Optional<Path> find(String sha256) throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(sha256 + ".jar");
        return Files.isRegularFile(file) && ProgramJar.sha256(file).equals(sha256)
                ? Optional.of(file)
                : Optional.empty();
    }

    /** Returns a program of a version, whole and undamaged; empty if there is none. */
    Optional<ProgramJar> ofVersion(String version) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path file : files) {
                Optional<ProgramJar> jar = ProgramJar.read(file)
                        .filter(found -> found.version().equals(version) && file.endsWith(found.sha256() + ".jar"));
                if (jar.isPresent()) {
                    return jar;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Copies a program into the cache, unless it is there.
     *
     * @return the copy
     * @throws ProgramRefused if the cache cannot be written
     */
    public Path put(ProgramJar jar) throws IOException {
        Optional<Path> known = find(jar.sha256());
        if (known.isPresent()) {
            return known.get();
        }
        Path part = newFile();
        try {
            Files.copy(jar.file(), part, StandardCopyOption.REPLACE_EXISTING);
            return keep(part, jar.sha256());
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Creates an empty file in the cache, for a download.
     *
     * @throws ProgramRefused if the cache cannot be written
     */
    Path newFile() {
        if (folder == null) {
            throw new ProgramRefused(
                    "there is no folder for the program: neither HOME nor XDG_CACHE_HOME is set",
                    "set HOME to your home directory");
        }
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".download-", "");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Gives a complete file its name in the cache, in one step. */
    Path keep(Path part, String sha256) throws IOException {
        Path file = part.resolveSibling(sha256 + ".jar");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private ProgramRefused unwritable(IOException cause) {
        ProgramRefused refused = new ProgramRefused(
                "the cache folder '" + folder + "' cannot be written",
                "set XDG_CACHE_HOME to a folder that you can write to");
        refused.initCause(cause);
        return refused;
    }
}
