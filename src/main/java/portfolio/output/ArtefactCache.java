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
 * Keeps files that take long to make in a folder, each under the hash of its key and after a sum of its own bytes. It
 * never changes what comes out: a damaged file is made again, and if the folder cannot be used, every file is. A file
 * that no run asked for in 30 days is removed.
 */
public final class ArtefactCache {

    private static final String ENDING = ".kept";
    private static final String DRAFT = ".draft";

    /** How long a file is kept after it was last asked for. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How exactly it is known when a file was last asked for: writing that down at each use would take too long. */
    private static final Duration NOTED = Duration.ofDays(1);

    private final @Nullable Path folder;
    private final AtomicBoolean isSwept = new AtomicBoolean();

    /**
     * Makes a file.
     *
     * @param <E> what may keep it from doing so
     */
    @FunctionalInterface
    public interface Maker<E extends Exception> {

        byte[] make() throws E;
    }

    /** @param folder need not exist; absent means that nothing is kept */
    public ArtefactCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The file that was kept, or the one that is made now.
     *
     * @param key everything that decides its bytes
     */
    public <E extends Exception> byte[] get(CacheKey key, Maker<E> maker) throws E {
        if (folder == null) {
            return maker.make();
        }
        Path file = folder.resolve(key.hash() + ENDING);
        Optional<byte[]> kept = read(file);
        if (kept.isPresent()) {
            noteUse(file);
            return kept.get();
        }
        byte[] made = maker.make();
        write(file, made);
        // A cache to which nothing is added does not grow.
        if (isSwept.compareAndSet(false, true)) {
            sweep(folder);
        }
        return made;
    }

    /** The time of a file says when it was last asked for. */
    private static void noteUse(Path file) {
        try {
            if (isOlder(file, NOTED)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        } catch (IOException e) {
            // The file is made again if it is removed too early.
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
            // Another run sweeps at the same time, or the next one does.
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

    /** Moves the whole file to its place, so that no other build ever reads half of it. */
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
            // The file is made; that the next build has to make it again is no reason to stop this one.
        }
    }

    /** Tells damage, for which a short sum will do; a long hash of all that is kept takes a tenth of a build. */
    private static long sum(byte[] artefact) {
        CRC32 sum = new CRC32();
        sum.update(artefact);
        return sum.getValue();
    }
}
