package portfolio.output;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import portfolio.asset.Sha256;

/** The SHA-256 of every file of a folder, in the form that {@code sha256sum --check} reads. */
final class Manifest {

    private Manifest() {}

    /** One line to a file, in the order of paths: the hash as 64 hexadecimal digits, two spaces, the path. */
    static byte[] of(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(Sha256.hex(bytes)).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
