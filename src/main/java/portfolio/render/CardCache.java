package portfolio.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps drawn cards in a folder, each under the SHA-256 of its SVG and after the SHA-256 of its own bytes. It never
 * changes what comes out: a damaged file is drawn anew, and where the folder cannot be used everything is.
 */
final class CardCache {

    private static final int DIGEST = 32;

    private final @Nullable Path folder;

    /** @param folder need not exist; absent means that nothing is kept */
    CardCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The card that was kept, or the one that is drawn now. */
    byte[] get(String svg, Function<String, byte[]> painter) {
        if (folder == null) {
            return painter.apply(svg);
        }
        Path file = folder.resolve(HexFormat.of().formatHex(digest(svg.getBytes(StandardCharsets.UTF_8))) + ".card");
        return read(file).orElseGet(() -> {
            byte[] drawn = painter.apply(svg);
            write(file, drawn);
            return drawn;
        });
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] kept = Files.readAllBytes(file);
            byte[] card = Arrays.copyOfRange(kept, Math.min(DIGEST, kept.length), kept.length);
            boolean whole = Arrays.equals(digest(card), Arrays.copyOf(kept, DIGEST));
            return whole ? Optional.of(card) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Moves the whole file to its place, so that no other build ever reads half of it. */
    private static void write(Path file, byte[] card) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "card-", ".draft");
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.write(digest(card));
                bytes.write(card);
                Files.write(draft, bytes.toByteArray());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // The card is drawn; that the next build has to draw it again is no reason to stop this one.
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
