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
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Unchanged unchanged;

    private Staging(Path target, Path folder, FolderLock lock) {
        this.target = target;
        this.fresh = folder.resolve("new");
        this.old = folder.resolve("old");
        this.rubbish = folder.resolve("rubbish");
        this.lock = lock;
        this.unchanged = new Unchanged(target);
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

    /**
     * Writes what the new site has and the previous one has not, not yet where it is seen; several files at a time if
     * the stream is parallel. After a failure nothing more is written, and none is thrown before all threads have seen
     * it: the folder can be deleted then.
     */
    SiteSize fill(Stream<SiteFile> files) throws IOException {
        Files.createDirectory(fresh);
        AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
        SiteFile marker = new SiteFile(TargetCheck.MARKER, MARK.getBytes(StandardCharsets.UTF_8));
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

    /** Puts the new site in the place of the previous one, unless they are the same. */
    void swap() throws IOException {
        if (unchanged.isAll()) {
            return;
        }
        unchanged.linkInto(fresh);
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
