package portfolio.asset;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import portfolio.source.Sha256;

/**
 * Creates the content security policy (CSP Level 3) of a page. It allows only the page's own style and script element,
 * and files of the same site.
 */
public final class ContentPolicy {

    /** The policy of a page without styles, scripts or other files. */
    public static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /**
     * Returns the policy as the value of a header or meta element.
     *
     * @param style the content of the page's style element
     * @param script the content of the page's script element
     * @param videos whether the page has videos
     */
    public static String of(String style, String script, boolean videos) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; connect-src 'self'; font-src 'self'; img-src 'self'; " + (videos ? "media-src 'self'; " : "")
                + "manifest-src 'self'; base-uri 'none'; form-action 'none'";
    }

    /** Returns the policy source that allows an inline style or script with exactly this content. */
    public static String hash(String text) {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
