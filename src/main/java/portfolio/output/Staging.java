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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder next to the target, and therefore on the same file system, so that folders can be moved atomically. A
 * new site is prepared here, and the previous one is moved here before it is deleted. Only one run at a time uses it.
 */
final class Staging implements Closeable {

    /** The content of the marker file, which identifies a folder as written by this program. */
    static final byte[] MARK = "This folder was made by the portfolio generator; each build replaces it as a whole.\n"
            .getBytes(StandardCharsets.UTF_8);

    private final Path target;
    private final Path companion;
    private final Path fresh;
    private final Path freshCompanion;
    private final Path old;
    private final Path oldCompanion;
    private final Path rubbish;
    private final FolderLock lock;
    private final Unchanged unchanged;

    private Staging(Path target, Path folder, FolderLock lock) {
        this.target = target;
        this.companion = companionOf(target);
        this.fresh = folder.resolve("new");
        this.freshCompanion = folder.resolve("new.publish");
        this.old = folder.resolve("old");
        this.oldCompanion = folder.resolve("old.publish");
        this.rubbish = folder.resolve("rubbish");
        this.lock = lock;
        this.unchanged = new Unchanged(target);
    }

    static Path folderBeside(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".staging");
    }

    /** Returns the companion folder next to the target, with files for the publisher that visitors do not need. */
    static Path companionOf(Path target) {
        return target.resolveSibling(target.getFileName() + ".publish");
    }

    /**
     * Creates the staging folder and waits until no other run uses it. Missing parent folders of the target are
     * created.
     */
    static Staging of(Path target) throws IOException {
        Path folder = folderBeside(target);
        Files.createDirectories(folder.getParent());
        return new Staging(target, folder, FolderLock.acquire(folder));
    }

    /**
     * Cleans up after a run that was killed. If it moved the previous site away before the new one was in place, the
     * previous site is restored. The companion folder is restored or replaced to match.
     */
    void recover() throws IOException {
        if (exists(old) && !exists(target)) {
            move(old, target);
        }
        // As long as this folder exists, the new site is not in place, and the previous companion folder is the right
        // one.
        if (exists(fresh)) {
            if (exists(oldCompanion) && !exists(companion)) {
                move(oldCompanion, companion);
            }
        } else if (exists(freshCompanion) && TargetCheck.isFree(companion)) {
            replaceCompanion();
        }
        clean();
    }

    /**
     * Deletes everything in the staging folder. A previous folder is renamed first, since {@link #recover} could
     * mistake a partly deleted one for complete. The new companion folder is deleted before the new site for the same
     * reason.
     */
    private void clean() throws IOException {
        Folders.delete(rubbish);
        discard(old);
        discard(oldCompanion);
        Folders.delete(freshCompanion);
        Folders.delete(fresh);
    }

    private void discard(Path folder) throws IOException {
        if (exists(folder)) {
            move(folder, rubbish);
            Folders.delete(rubbish);
        }
    }

    /**
     * Writes the files that differ from the previous site into the staging folder; in parallel if the stream is
     * parallel. After a failure, the remaining files are skipped and the exception is thrown once all threads are done,
     * so that the folder can be deleted safely.
     */
    SiteSize fill(Stream<SiteFile> files) throws IOException {
        Files.createDirectory(fresh);
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        write(SiteFile.of(TargetCheck.MARKER, MARK), failure);
        SiteSize size = files.map(file -> write(file, failure)).reduce(SiteSize.NOTHING, SiteSize::plus);
        IOException found = failure.get();
        if (found != null) {
            throw found;
        }
        return size;
    }

    private SiteSize write(SiteFile file, AtomicReference<@Nullable IOException> failure) {
        if (failure.get() != null) {
            return SiteSize.NOTHING;
        }
        byte[] bytes = file.bytes();
        if (!unchanged.has(file.path(), bytes)) {
            try {
                Path path = fresh.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                failure.compareAndSet(null, e);
            }
        }
        return new SiteSize(Site.isPage(file.path()) ? 1 : 0, bytes.length);
    }

    /**
     * Writes the new companion folder in the staging folder.
     *
     * @param companion its files by name
     */
    void fillCompanion(Map<String, byte[]> companion) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(companion);
        files.put(TargetCheck.MARKER, MARK);
        Files.createDirectory(freshCompanion);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(freshCompanion.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** Replaces the previous site by the new one, unless they are the same, and then the companion folder. */
    void swap() throws IOException {
        if (!unchanged.isAll()) {
            unchanged.linkInto(fresh);
            replace(target, old, fresh);
        }
        replaceCompanion();
        discard(oldCompanion);
    }

    private void replaceCompanion() throws IOException {
        replace(companion, oldCompanion, exists(freshCompanion) ? freshCompanion : null);
    }

    /**
     * Moves a folder away if it exists, and moves another into its place.
     *
     * @param other the new folder; null to leave the place empty
     */
    private static void replace(Path folder, Path away, @Nullable Path other) throws IOException {
        try {
            if (exists(folder)) {
                move(folder, away);
            }
            if (other != null) {
                move(other, folder);
            }
        } catch (FileSystemException e) {
            throw new IOException(
                    "the folder '" + folder + "' cannot be replaced; it may be in use, or a mounted volume: "
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

    /** Removes the staging folder. The previous site is back in place unless the new one has replaced it. */
    @Override
    public void close() throws IOException {
        try (lock) {
            recover();
        }
    }
}
