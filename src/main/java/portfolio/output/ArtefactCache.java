package portfolio.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Sha256;

/**
 * Keeps files that take long to make in a folder, each under the SHA-256 of what it is made from and after the SHA-256
 * of its own bytes. It never changes what comes out: a damaged file is made anew, and where the folder cannot be used
 * everything is.
 */
public final class ArtefactCache {

    private static final int DIGEST = 32;

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
            byte[] kept = Files.readAllBytes(file);
            byte[] artefact = Arrays.copyOfRange(kept, Math.min(DIGEST, kept.length), kept.length);
            boolean whole = Arrays.equals(Sha256.of(artefact), Arrays.copyOf(kept, DIGEST));
            return whole ? Optional.of(artefact) : Optional.empty();
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
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.write(Sha256.of(artefact));
                bytes.write(artefact);
                Files.write(draft, bytes.toByteArray());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The file is made; that the next build has to make it again is no reason to stop this one.
        }
    }
}
