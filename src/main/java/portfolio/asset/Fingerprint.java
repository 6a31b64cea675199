package portfolio.asset;

import portfolio.source.Sha256;

/** Names files by a digest of their content, so that browsers can cache them indefinitely. */
public final class Fingerprint {

    private static final int DIGITS = 10;

    private Fingerprint() {}

    /**
     * Returns the published path of a file. {@code fonts/besley.woff2} becomes {@code assets/besley-0123456789.woff2},
     * with the first ten hexadecimal digits of the content's SHA-256.
     */
    public static String name(String path, byte[] content) {
        return name(path, Sha256.hex(content));
    }

    /**
     * Returns the published path of a file whose digest is known, or of one that is named by the digest of its source.
     */
    public static String name(String path, String hash) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return "assets/" + file.substring(0, dot) + "-" + hash.substring(0, DIGITS) + file.substring(dot);
    }
}
