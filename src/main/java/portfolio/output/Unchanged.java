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
 * The files of the previous site that the new one has as well. They are not written again: when nothing else is in
 * either site, the previous one simply stays; otherwise they are linked into the new one, which costs about what
 * writing them would, but spares the disk and keeps their times. For several threads.
 */
final class Unchanged {

    private final Path previous;
    private final Queue<String> paths = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean differs = new AtomicBoolean();

    /** @param previous the folder of the previous site; need not exist */
    Unchanged(Path previous) {
        this.previous = previous;
    }

    /** Whether the previous site has just this file; then it is remembered. */
    boolean has(SiteFile file) {
        boolean same = isSame(previous.resolve(file.path()), file.bytes());
        if (same) {
            paths.add(file.path());
        } else {
            differs.set(true);
        }
        return same;
    }

    /** What cannot be read is not the same. */
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

    /** Whether the previous site had every file, and has nothing else. */
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

    /** Puts them into a folder; copies of them where the file system has no links. */
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
