package portfolio.picture;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture whose header has been read, and whose file is complete. Its pixels are decoded by {@link Renditions}.
 *
 * @param header what its header says
 * @param bytes the whole file; nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent") // Large, and not compared.
public record Picture(PictureHeader header, byte[] bytes) {

    /**
     * Reads a picture of any format.
     *
     * @throws PictureException if it is not a picture, cut off, damaged, larger than the limits of
     *     {@link PictureHeader}, or a drawing with something that is not allowed
     */
    public static Picture read(byte[] bytes) {
        return new Picture(PictureHeader.read(bytes), bytes);
    }

    /**
     * Reads the bytes of a picture or video file, but not more than any such file may have.
     *
     * @throws PictureException if it is not a file, cannot be read, or is too large
     */
    public static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new PictureException("this is a folder, not a picture", "name a file in it");
        }
        if (!Files.isRegularFile(file)) {
            throw new PictureException("there is no such file", "add it, or correct its name");
        }
        try {
            PictureHeader.requireSize(Files.size(file), PictureHeader.MAX_BYTES);
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw new PictureException("you do not have permission to read it", "change its permissions");
        } catch (IOException e) {
            throw new PictureException("the file cannot be read: " + e.getMessage(), "check its permissions");
        }
    }

    /** Returns the width as shown, in pixels. */
    public int width() {
        return header.width();
    }

    /** Returns the height as shown, in pixels. */
    public int height() {
        return header.height();
    }
}
