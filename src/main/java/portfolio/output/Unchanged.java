package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Tracks the files of the new site that the previous site already has. They are not written again: if both sites are
 * the same, the previous one stays in place; otherwise the files are hard-linked into the new one. Linking takes about
 * as long as writing, but saves disk writes and keeps the modification times. Thread-safe.
 */
final class Unchanged {

    private final Path previous;
    private final Queue<String> paths = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean differs = new AtomicBoolean();

    /** @param previous the folder of the previous site, which need not exist */
    Unchanged(Path previous) {
        this.previous = previous;
    }

    /** Returns whether the previous site has exactly this file, and records the result. */
    boolean has(String path, byte[] bytes) {
        boolean same = isSame(previous.resolve(path), bytes);
        if (same) {
            paths.add(path);
        } else {
            differs.set(true);
        }
        return same;
    }

    /** Compares a file with the given bytes. A file that cannot be read counts as different. */
    private static boolean isSame(Path path, byte[] bytes) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == bytes.length
                    && Arrays.equals(Files.readAllBytes(path), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns whether the previous site has every file of the new one, and no others. */
    boolean isAll() throws IOException {
        if (differs.get()) {
            return false;
        }
        try (Stream<Path> tree = Files.walk(previous)) {
            return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                            .count()
                    == paths.size();
        }
    }

    /**
     * Adds the unchanged files to a folder as hard links, or as copies if the file system does not support hard links.
     */
    void linkInto(Path folder) throws IOException {
        for (String path : paths) {
            Path link = folder.resolve(path);
            Files.createDirectories(link.getParent());
            try {
                Files.createLink(link, previous.resolve(path));
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(previous.resolve(path), link);
            }
        }
    }
}
