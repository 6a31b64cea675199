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
import org.jspecify.annotations.Nullable;

/**
 * Tells which files change in some folders and all folders below. A folder may be removed and put back. Files that
 * editors make for themselves are passed over: a save is one change, however many files it takes.
 */
final class FolderWatch implements AutoCloseable {

    /** A save is over when nothing happens for so long. */
    private static final long QUIET_MILLISECONDS = 8;

    /** Whoever writes without a pause is not waited for. */
    private static final long LONGEST_MILLISECONDS = 80;

    private final WatchService service;
    private final List<Path> roots;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    /** @param roots real paths of folders */
    FolderWatch(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.service = FileSystems.getDefault().newWatchService();
        for (Path root : roots) {
            // Tells when the folder itself is removed, renamed or put back.
            Path parent = root.getParent();
            if (parent != null) {
                register(parent);
            }
            registerAll(root, new TreeSet<>());
        }
    }

    /**
     * Waits for the next save.
     *
     * @return the files that were changed, made or removed; a whole folder stands for all that may have changed in it
     */
    SortedSet<Path> next() throws InterruptedException, IOException {
        SortedSet<Path> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            collect(service.take(), changed);
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLISECONDS);
        WatchKey key = poll();
        while (key != null) {
            collect(key, changed);
            key = System.nanoTime() < end ? poll() : null;
        }
        return changed;
    }

    private @Nullable WatchKey poll() throws InterruptedException {
        return service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException | ClosedWatchServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(WatchKey key, SortedSet<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                registerAllRoots(changed);
            } else if (folder != null && event.context() instanceof Path name) {
                collect(event.kind(), folder.resolve(name), changed);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
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
            registerAll(path, changed);
        }
    }

    private boolean isForeign(Path path) {
        return roots.stream().noneMatch(path::startsWith) || isIgnored(String.valueOf(path.getFileName()));
    }

    /** What the content folder ignores too. */
    private static boolean isIgnored(String name) {
        return name.startsWith(".")
                || name.startsWith("_")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.endsWith(".bak");
    }

    /** After more happened than could be told apart. */
    private void registerAllRoots(SortedSet<Path> changed) throws IOException {
        for (Path root : roots) {
            changed.add(root);
            registerAll(root, new TreeSet<>());
        }
    }

    private void registerAll(Path top, SortedSet<Path> found) throws IOException {
        if (!Files.isDirectory(top)) {
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(top) && isIgnored(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isIgnored(String.valueOf(file.getFileName()))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** A folder may go while it is looked at. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        folders.put(
                folder.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE),
                folder);
    }
}
