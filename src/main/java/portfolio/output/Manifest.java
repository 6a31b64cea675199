package portfolio.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portfolio.asset.Sha256;

/**
 * The SHA-256 of every file of a site as it lies in its folder, in the form that {@code sha256sum --check} reads.
 *
 * @param text one line to a file, in the order of paths: the hash as 64 hexadecimal digits, two spaces, the path
 */
public record Manifest(String text) {

    /** The name of its file. */
    public static final String NAME = "manifest.sha256";

    /** The manifest of a site. */
    public static Manifest of(Site site) {
        SortedMap<String, byte[]> files = new TreeMap<>(site.files());
        files.put(TargetCheck.MARKER, Staging.MARK);
        return new Manifest(
                files.entrySet().parallelStream().map(Manifest::line).collect(Collectors.joining()));
    }

    private static String line(Map.Entry<String, byte[]> file) {
        return Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n";
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
