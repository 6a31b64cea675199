package portfolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * A hidden folder beside the target, and so on the same file system, where a new site is made ready and the previous
 * one waits to be deleted. One run at a time has it.
 */
final class Staging implements Closeable {

    private static final String MARK =
            "This folder was made by the portfolio generator; each build replaces it as a whole.\n";

    private final Path target;
    private final Path fresh;
    private final Path old;
    private final Path rubbish;
    private final FolderLock lock;

    private Staging(Path target, Path folder, FolderLock lock) {
        this.target = target;
        this.fresh = folder.resolve("new");
        this.old = folder.resolve("old");
        this.rubbish = folder.resolve("rubbish");
        this.lock = lock;
    }

    static Path folderBeside(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".staging");
    }

    /** Waits until no other run has it. Missing parents of the target are created. */
    static Staging beside(Path target) throws IOException {
        Path folder = folderBeside(target);
        Files.createDirectories(folder.getParent());
        return new Staging(target, folder, FolderLock.acquire(folder));
    }

    /** Cleans up after a run that was killed; when that was between the two steps of a swap, undoes the first. */
    void recover() throws IOException {
        if (exists(old) && !exists(target)) {
            move(old, target);
        }
        clean();
    }

    /** The previous site gets another name first: one that is only partly deleted must never be put back. */
    private void clean() throws IOException {
        Folders.delete(rubbish);
        if (exists(old)) {
            move(old, rubbish);
        }
        Folders.delete(rubbish);
        Folders.delete(fresh);
    }

    /** Writes the new site, not yet where it is seen. */
    void fill(Site site) throws IOException {
        Files.createDirectory(fresh);
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write(TargetCheck.MARKER, MARK.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = fresh.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    /** Puts the new site in the place of the previous one. */
    void swap() throws IOException {
        try {
            if (exists(target)) {
                move(target, old);
            }
            move(fresh, target);
        } catch (FileSystemException e) {
            throw new IOException(
                    "the folder '" + target + "' cannot be replaced; it may be in use, or a mounted volume: "
                            + e.getMessage(),
                    e);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing behind, and the previous site in its place unless there is a new one. */
    @Override
    public void close() throws IOException {
        try (lock) {
            recover();
        }
    }
}
