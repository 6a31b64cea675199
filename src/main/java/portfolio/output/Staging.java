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
 * A hidden folder beside the target, and so on the same file system, where a new site is made ready and the previous
 * one waits to be deleted. One run at a time has it.
 */
final class Staging implements Closeable {

    /** What stands in the file that tells a folder written by this program from others. */
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

    /**
     * Cleans up after a run that was killed. A site that was taken away comes back unless the new one has arrived; what
     * belongs beside that follows it.
     */
    void recover() throws IOException {
        if (exists(old) && !exists(target)) {
            move(old, target);
        }
        // The new site is ready here until it has arrived, or as long as it is the previous one.
        if (exists(fresh)) {
            if (exists(oldCompanion) && !exists(companion)) {
                move(oldCompanion, companion);
            }
        } else if (exists(freshCompanion) && TargetCheck.isFree(companion)) {
            replaceCompanion();
        }
        clean();
    }

    /** What is only partly deleted must never be taken for whole: it gets another name, or goes before the new site. */
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
     * Writes what the new site has and the previous one has not, not yet where it is seen; several files at a time if
     * the stream is parallel. After a failure nothing more is written, and none is thrown before all threads have seen
     * it: the folder can be deleted then.
     */
    SiteSize fill(Stream<SiteFile> files) throws IOException {
        Files.createDirectory(fresh);
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        SiteFile marker = new SiteFile(TargetCheck.MARKER, MARK);
        SiteSize size = Stream.concat(Stream.of(marker), files)
                .map(file -> write(file, failure))
                .reduce(SiteSize.NOTHING, SiteSize::plus);
        IOException found = failure.get();
        if (found != null) {
            throw found;
        }
        return size;
    }

    private SiteSize write(SiteFile file, AtomicReference<@Nullable IOException> failure) {
        if (failure.get() == null && !unchanged.has(file)) {
            try {
                Path path = fresh.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                failure.compareAndSet(null, e);
            }
        }
        return file.size();
    }

    /**
     * Writes the new companion, not yet where it is seen.
     *
     * @param beside its files by name
     */
    void fillCompanion(Map<String, byte[]> beside) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(beside);
        files.put(TargetCheck.MARKER, MARK);
        Files.createDirectory(freshCompanion);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(freshCompanion.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** Puts the new site in the place of the previous one, unless they are the same; then its companion. */
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
     * Takes a folder away if it is there, and puts another in its place.
     *
     * @param other absent when nothing shall come in its place
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

    /** Leaves nothing behind, and the previous site in its place unless there is a new one. */
    @Override
    public void close() throws IOException {
        try (lock) {
            recover();
        }
    }
}
