package portfolio.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Sha256;

/**
 * Keeps files that take long to make in a folder, each under the SHA-256 of what it is made from and after a sum of its
 * own bytes. It never changes what comes out: a damaged file is made anew, and where the folder cannot be used
 * everything is.
 */
public final class ArtefactCache {

    private final @Nullable Path folder;

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
     * @param source everything that decides about its bytes, the maker itself included
     */
    public <E extends Exception> byte[] get(String source, Maker<E> maker) throws E {
        if (folder == null) {
            return maker.make();
        }
        Path file = folder.resolve(Sha256.hex(source.getBytes(StandardCharsets.UTF_8)) + ".kept");
        Optional<byte[]> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = maker.make();
        write(file, made);
        return made;
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
            Path draft = Files.createTempFile(file.getParent(), "kept-", ".draft");
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
