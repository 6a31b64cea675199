package portfolio.asset;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The content security policy (CSP Level 3) of a page: nothing but the one style and the one script it carries, and
 * files of its own site.
 */
public final class ContentPolicy {

    /** The policy of a page that carries nothing and needs nothing. */
    public static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /**
     * The policy as the value of the header or meta element.
     *
     * @param style the text of the page's style element
     * @param script the text of the page's script element
     */
    public static String of(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; connect-src 'self'; font-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
    }

    /** What allows an element with just this text, as a source of the policy. */
    public static String hash(String text) {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
