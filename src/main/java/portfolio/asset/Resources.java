package portfolio.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the design files that ship inside the program. */
final class Resources {

    private Resources() {}

    /**
     * Returns the bytes of a file, by its path below {@code assets}.
     *
     * @throws IllegalStateException if the program does not contain the file
     */
    static byte[] bytes(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/assets/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: assets/" + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file, by its path below {@code assets}. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
