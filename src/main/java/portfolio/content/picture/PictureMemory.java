package portfolio.content.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portfolio.model.PictureFile;
import portfolio.source.GenerationCache;

/** Remembers the headers of picture files that have not changed, so that a save of a text does not read them again. */
public final class PictureMemory {

    /** A file that was changed this recently may change again without another modification time. */
    private static final Duration RECENT = Duration.ofSeconds(3);

    private final GenerationCache<Stamp, PictureFile> known = new GenerationCache<>();

    /** What changes when a file does. */
    private record Stamp(
            Path file,
            long size,
            FileTime modified,
            @Nullable Object key) {}

    /**
     * Returns what was read from a file, and reads it if it has changed.
     *
     * @param file the real path
     * @param reader reads the file; may throw
     */
    PictureFile get(Path file, Supplier<PictureFile> reader) {
        Stamp stamp = stamp(file);
        return stamp == null ? reader.get() : known.get(stamp, changed -> reader.get());
    }

    /** Drops the files that the last round did not ask for. */
    public void turn() {
        known.turn();
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime modified = attributes.lastModifiedTime();
            boolean recent = modified.toInstant().isAfter(Instant.now().minus(RECENT));
            return recent ? null : new Stamp(file, attributes.size(), modified, attributes.fileKey());
        } catch (IOException e) {
            return null;
        }
    }
}
