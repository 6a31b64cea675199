package portfolio.asset;

/** Names files by what is in them, so that a browser may keep them for ever. */
public final class Fingerprint {

    private static final int DIGITS = 10;

    private Fingerprint() {}

    /**
     * {@code fonts/besley.woff2} becomes {@code assets/besley-0123456789.woff2} with the first digits of the content's
     * SHA-256.
     */
    public static String name(String path, byte[] content) {
        return name(path, Sha256.hex(content));
    }

    /** The same for a file whose hash is known, or that is told apart by the hash of what it is made from. */
    public static String name(String path, String hash) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return "assets/" + file.substring(0, dot) + "-" + hash.substring(0, DIGITS) + file.substring(dot);
    }
}
