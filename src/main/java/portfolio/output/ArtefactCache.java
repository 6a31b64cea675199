package portfolio.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Caches generated files in a folder, each named by the digest of its cache key and stored with a checksum. The cache
 * never changes the output: a damaged file is generated again, and if the folder cannot be used, nothing is cached.
 * Files that no run has used for 30 days are removed.
 */
public final class ArtefactCache {

    private static final String ENDING = ".kept";
    private static final String DRAFT = ".draft";

    /** How long a file is kept after its last use. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** The precision of the time of last use. Updating it on every use would take too long. */
    private static final Duration NOTED = Duration.ofDays(1);

    private final @Nullable Path folder;
    private final AtomicBoolean isSwept = new AtomicBoolean();

    /**
     * Generates the bytes of a file that is not in the cache.
     *
     * @param <E> the exception it may throw
     */
    @FunctionalInterface
    public interface Maker<E extends Exception> {

        byte[] make() throws E;
    }

    /** @param folder the folder of the cache, which need not exist; null to disable the cache */
    public ArtefactCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * Returns a file from the cache, or generates and caches it.
     *
     * @param key everything that decides the bytes of the file
     * @param maker called if the file is not in the cache
     * @throws E if the maker throws it; nothing is cached then
     */
    public <E extends Exception> byte[] get(CacheKey key, Maker<E> maker) throws E {
        if (folder == null) {
            return maker.make();
        }
        Path file = folder.resolve(key.hash() + ENDING);
        Optional<byte[]> kept = find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = maker.make();
        write(file, made);
        // Only when a file is added, since the cache does not grow otherwise.
        if (isSwept.compareAndSet(false, true)) {
            sweep(folder);
        }
        return made;
    }

    /** Returns a file from the cache; empty if it is not there. */
    public Optional<byte[]> find(CacheKey key) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = folder.resolve(key.hash() + ENDING);
        Optional<byte[]> kept = read(file);
        if (kept.isPresent()) {
            noteUse(file);
        }
        return kept;
    }

    /** Updates the time of last use, which is the modification time of the file. */
    private static void noteUse(Path file) {
        try {
            if (isOlder(file, NOTED)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        } catch (IOException e) {
            // If the file is removed too early as a result, it is generated again.
            return;
        }
    }

    private static void sweep(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ArtefactCache::isOurs).toList()) {
                if (isOlder(file, KEPT)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Another run is cleaning up at the same time, or the next one will.
            return;
        }
    }

    private static boolean isOurs(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) || name.endsWith(DRAFT);
    }

    private static boolean isOlder(Path file, Duration age) throws IOException {
        return Files.getLastModifiedTime(file)
                .toInstant()
                .isBefore(Instant.now().minus(age));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            ByteBuffer kept = ByteBuffer.wrap(Files.readAllBytes(file));
            if (kept.remaining() < Long.BYTES) {
                return Optional.empty();
            }
            long sum = kept.getLong();
            byte[] artefact = new byte[kept.remaining()];
            kept.get(artefact);
            return sum == sum(artefact) ? Optional.of(artefact) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a temporary file and moves it into place, so that no other build reads an incomplete file. */
    private static void write(Path file, byte[] artefact) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "kept-", DRAFT);
            try {
                ByteBuffer kept = ByteBuffer.allocate(Long.BYTES + artefact.length);
                Files.write(draft, kept.putLong(sum(artefact)).put(artefact).array());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The file has been generated, so the build can continue; the next build generates it again.
        }
    }

    /**
     * Returns a checksum that detects damage. A short one suffices for that; a cryptographic digest of every cached
     * file would take a tenth of the build time.
     */
    private static long sum(byte[] artefact) {
        CRC32 sum = new CRC32();
        sum.update(artefact);
        return sum.getValue();
    }
}
