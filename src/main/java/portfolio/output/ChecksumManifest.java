package portfolio.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portfolio.source.Sha256;

/**
 * The SHA-256 of every file of a published site, in the format of {@code sha256sum --check}.
 *
 * @param text one line per file, in the order of paths: the digest as 64 hexadecimal digits, two spaces, the path
 */
public record ChecksumManifest(String text) {

    /** The file name of the manifest. */
    public static final String NAME = "manifest.sha256";

    /** Returns the manifest of a site. */
    public static ChecksumManifest of(Site site) {
        SortedMap<String, byte[]> files = new TreeMap<>(site.files());
        files.put(TargetCheck.MARKER, Staging.MARK);
        return new ChecksumManifest(
                files.entrySet().parallelStream().map(ChecksumManifest::line).collect(Collectors.joining()));
    }

    private static String line(Map.Entry<String, byte[]> file) {
        return Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n";
    }

    /** Returns the text in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
