package portfolio.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The look of the site, which ships with the program.
 *
 * @param stylesheet the whole stylesheet, to be put into each page
 * @param files further files by their path in the site; not to be changed
 */
public record Design(String stylesheet, NavigableMap<String, byte[]> files) {

    /** The parts of the stylesheet, in the order in which they apply. */
    private static final List<String> STYLES = List.of("css/site.css");

    /** Reads the design from the class path. */
    public static Design load() {
        StringBuilder stylesheet = new StringBuilder();
        STYLES.forEach(name -> stylesheet.append(new String(read(name), StandardCharsets.UTF_8)));
        NavigableMap<String, byte[]> files = new TreeMap<>();
        files.put("favicon.svg", read("icons/favicon.svg"));
        return new Design(stylesheet.toString(), files);
    }

    private static byte[] read(String name) {
        try (InputStream in = Design.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing from it");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
