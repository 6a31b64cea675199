package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes single files outside of a site, such as a settings file. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file in one step: until it is complete, and if anything fails, the previous file stays. Missing parent
     * folders are created.
     *
     * @throws IOException if the file cannot be written; nothing is left behind
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
