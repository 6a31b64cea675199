package portfolio.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A hidden folder beside the target, and so on the same file system, where a new site is made ready and the previous
 * one waits to be deleted. One run at a time has it.
 */
final class Staging implements Closeable {

    private static final String MARK =
            "This folder was made by the portfolio generator; each build replaces it as a whole.\n";

    private final Path target;
    private final Path companion;
    private final Path fresh;
    private final Path freshCompanion;
    private final Path old;
    private final Path rubbish;
    private final FolderLock lock;

    private Staging(Path target, Path folder, FolderLock lock) {
        this.target = target;
        this.companion = companionOf(target);
        this.fresh = folder.resolve("new");
        this.freshCompanion = folder.resolve("new.publish");
        this.old = folder.resolve("old");
        this.rubbish = folder.resolve("rubbish");
        this.lock = lock;
    }

    static Path folderBeside(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".staging");
    }

    /** The folder beside the target with what its publisher needs and its visitors do not. */
    static Path companionOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".publish");
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
        Folders.delete(freshCompanion);
    }

    /**
     * Writes the new site and its companion, not yet where they are seen.
     *
     * @param beside the files of the companion by name; the manifest is added to them
     */
    void fill(Site site, Map<String, byte[]> beside) throws IOException {
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        SortedMap<String, byte[]> files = new TreeMap<>(site.files());
        if (files.put(TargetCheck.MARKER, mark) != null) {
            throw new FileAlreadyExistsException(TargetCheck.MARKER);
        }
        write(fresh, files);
        SortedMap<String, byte[]> companions = new TreeMap<>(beside);
        companions.put(TargetCheck.MARKER, mark);
        companions.put("manifest.sha256", Manifest.of(files));
        write(freshCompanion, companions);
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** Puts the new site in the place of the previous one, then its companion. */
    void swap() throws IOException {
        try {
            if (exists(target)) {
                move(target, old);
            }
            move(fresh, target);
            Folders.delete(companion);
            move(freshCompanion, companion);
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
