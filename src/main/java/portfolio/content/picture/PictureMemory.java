package portfolio.content.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portfolio.model.PictureFile;
import portfolio.picture.PictureFormat;
import portfolio.source.GenerationCache;

/**
 * Remembers the headers of picture files that have not changed. Neither a save of a text nor the next build reads them
 * again, which would take longer than all texts.
 */
public final class PictureMemory {

    /** A file that was changed this recently may change again without another modification time. */
    private static final Duration RECENT = Duration.ofSeconds(3);

    private final GenerationCache<String, PictureFile> known = new GenerationCache<>();
    private final HeaderStore store;

    /** @param store keeps headers from one run to the next */
    public PictureMemory(HeaderStore store) {
        this.store = store;
    }

    /**
     * Returns what was read from a file, and reads it if it has changed. The result has no particular path.
     *
     * @param file the real path
     * @param reader reads the file; may throw
     */
    PictureFile get(Path file, Supplier<PictureFile> reader) {
        String stamp = stamp(file);
        return stamp == null
                ? reader.get()
                : known.get(stamp, changed -> picture(store.get(stamp, () -> text(reader.get()))));
    }

    /** Drops the files that the last round did not ask for. */
    public void turn() {
        known.turn();
    }

    private static byte[] text(PictureFile picture) {
        return String.join(
                        " ",
                        picture.format().name(),
                        Integer.toString(picture.width()),
                        Integer.toString(picture.height()),
                        Boolean.toString(picture.animated()),
                        picture.digest())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static PictureFile picture(byte[] text) {
        List<String> words = List.of(new String(text, StandardCharsets.UTF_8).split(" ", -1));
        return new PictureFile(
                "",
                PictureFormat.valueOf(words.get(0)),
                Integer.parseInt(words.get(1)),
                Integer.parseInt(words.get(2)),
                Boolean.parseBoolean(words.get(3)),
                words.get(4),
                null,
                null);
    }

    /** Returns a text that changes when the file does; null if that cannot be told. */
    private static @Nullable String stamp(Path file) {
        try {
            Map<String, Object> attributes = new TreeMap<>(Files.readAttributes(file, attributes(file)));
            boolean isOld = attributes.get("lastModifiedTime") instanceof FileTime modified
                    && modified.toInstant().isBefore(Instant.now().minus(RECENT));
            return isOld ? file + " " + attributes : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Returns the names of the attributes that change when a file does. The time of a change of the attributes
     * themselves is known on Unix only.
     */
    private static String attributes(Path file) {
        boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return (isUnix ? "unix:ctime," : "") + "size,lastModifiedTime,fileKey";
    }
}
