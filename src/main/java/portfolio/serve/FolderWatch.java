package portfolio.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portfolio.content.file.IgnoredNames;

/**
 * A file watcher: reports which files change in some folders and their subfolders. A folder may be removed and put
 * back. Temporary files of editors are ignored. A save counts as one change, however many files it takes. After any
 * error, all folders are listed again, so that no later change is missed.
 */
final class FolderWatch implements AutoCloseable {

    /** A save is over when nothing happens for this long. */
    private static final long QUIET_MILLISECONDS = 8;

    /** The longest wait for the end of a save, in case a program writes without a pause. */
    private static final long LONGEST_MILLISECONDS = 80;

    /**
     * The limits while a file is missing or empty. Many editors move the old file away, or empty it, before they write
     * the new one; a file that is missing for longer was removed.
     */
    private static final long REPLACED_QUIET_MILLISECONDS = 120;

    private static final long REPLACED_LONGEST_MILLISECONDS = 400;

    private final WatchService service;
    private final Registrar registrar;
    private final Consumer<IOException> unwatched;
    private final List<Path> roots;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** Registers a folder with a watch service, which reports changes directly in that folder. */
    @FunctionalInterface
    interface Registrar {

        WatchKey register(Path folder, WatchService service) throws IOException;
    }

    /**
     * Starts watching.
     *
     * @param roots the real paths of the folders
     * @param unwatched receives the reason if a folder that appears later cannot be watched
     * @throws IOException if a folder cannot be watched
     */
    FolderWatch(List<Path> roots, Consumer<IOException> unwatched) throws IOException {
        this(roots, unwatched, FolderWatch::register);
    }

    FolderWatch(List<Path> roots, Consumer<IOException> unwatched, Registrar registrar) throws IOException {
        this.roots = List.copyOf(roots);
        this.unwatched = unwatched;
        this.registrar = registrar;
        this.service = FileSystems.getDefault().newWatchService();
        try {
            for (Path root : roots) {
                // The parent reports when the folder itself is removed, renamed or put back.
                Path parent = root.getParent();
                if (parent != null) {
                    watch(parent);
                }
                watchAll(root, new TreeSet<>());
            }
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    /**
     * Waits for the next save.
     *
     * @return the files that were changed, created or removed; a folder stands for all files in it
     */
    SortedSet<Path> next() throws InterruptedException {
        SortedSet<Path> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            collect(service.take(), changed);
        }
        long start = System.nanoTime();
        boolean replaced = isBeingReplaced(changed);
        WatchKey key = poll(replaced);
        while (key != null) {
            collect(key, changed);
            replaced = isBeingReplaced(changed);
            long longest = replaced ? REPLACED_LONGEST_MILLISECONDS : LONGEST_MILLISECONDS;
            boolean over = System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(longest);
            key = over ? null : poll(replaced);
        }
        return changed;
    }

    private @Nullable WatchKey poll(boolean replaced) throws InterruptedException {
        return service.poll(replaced ? REPLACED_QUIET_MILLISECONDS : QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static boolean isBeingReplaced(SortedSet<Path> changed) {
        return changed.stream().anyMatch(FolderWatch::isMissingOrEmpty);
    }

    private static boolean isMissingOrEmpty(Path path) {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException | ClosedWatchServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(WatchKey key, SortedSet<Path> changed) {
        Path folder = folders.get(key);
        try {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                    rescan(changed);
                } else if (folder != null && event.context() instanceof Path name) {
                    collect(event.kind(), folder.resolve(name), changed);
                }
            }
        } catch (IOException e) {
            rescan(changed);
        } finally {
            // A key that is not reset reports nothing more.
            if (!key.reset()) {
                folders.remove(key);
            }
        }
    }

    private void collect(WatchEvent.Kind<?> kind, Path path, SortedSet<Path> changed) throws IOException {
        if (isForeign(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            changed.add(path);
        } else if (kind == StandardWatchEventKinds.ENTRY_CREATE) {
            changed.add(path);
            watchAll(path, changed);
        }
    }

    private boolean isForeign(Path path) {
        return roots.stream().noneMatch(path::startsWith) || IgnoredNames.has(String.valueOf(path.getFileName()));
    }

    /** Reports all folders as changed, and watches those that are not watched yet. */
    private void rescan(SortedSet<Path> changed) {
        for (Path root : roots) {
            changed.add(root);
            try {
                watchAll(root, new TreeSet<>());
            } catch (IOException e) {
                unwatched.accept(e);
            }
        }
    }

    private void watchAll(Path top, SortedSet<Path> found) throws IOException {
        if (!Files.isDirectory(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(top) && IgnoredNames.has(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return watch(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!IgnoredNames.has(String.valueOf(file.getFileName()))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** Ignores the failure, because a folder may vanish while it is listed. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Watches the direct entries of a folder; returns false if the folder has vanished. */
    private boolean watch(Path folder) throws IOException {
        try {
            folders.put(registrar.register(folder, service), folder);
            return true;
        } catch (IOException e) {
            if (Files.notExists(folder)) {
                return false;
            }
            throw e;
        }
    }

    private static WatchKey register(Path folder, WatchService service) throws IOException {
        return folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }
}
