package portfolio.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

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
        return find(path)
                .orElseThrow(() -> new IllegalStateException("the program is incomplete: " + path + " is missing"));
    }

    /** Returns the bytes of a file, by its path from the root of the class path; empty if there is none. */
    public static Optional<byte[]> find(String path) {
        try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the values of a file in the format of {@link Properties}, by their names. */
    public static Map<String, String> properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /** Returns the text of a file in UTF-8, by its path from the root of the class path. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
