package portfolio.asset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names files by what is in them, so that a browser may keep them for ever. */
public final class Fingerprint {

    private static final int DIGITS = 10;

    private Fingerprint() {}

    /**
     * {@code fonts/besley.woff2} becomes {@code assets/besley-0123456789.woff2} with the first digits of the content's
     * SHA-256.
     */
    public static String name(String path, byte[] content) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return "assets/" + file.substring(0, dot) + "-" + digits(content) + file.substring(dot);
    }

    private static String digits(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
