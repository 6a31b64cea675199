package portfolio.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that ship inside the program. */
public final class Resources {

    private Resources() {}

    /**
     * Returns the bytes of a file.
     *
     * @param path the path from the root of the class path, such as {@code assets/theme.properties}
     * @throws IllegalStateException if the program does not contain the file
     */
    public static byte[] bytes(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a file in UTF-8, by its path from the root of the class path. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
