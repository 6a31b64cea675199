package portfolio.jsonresume;

import java.util.regex.Pattern;

/** The syntax of the texts that JSON Resume restricts: dates, URIs and e-mail addresses. */
final class Syntax {

    private static final Pattern DATE =
            Pattern.compile("[1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3}");

    /** The characters of a URI, for a character class. */
    private static final String CHARACTERS = "A-Za-z0-9._~:/@!$&'()*+,;=%-";

    private static final String SIXTH_VERSION = "//(?:[^@/?#\\[\\]]*+@)?\\[[0-9A-Fa-fv:.]++\\](?::[0-9]*+)?(?=[/?#]|$)";

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:(?:" + SIXTH_VERSION + ")?["
            + CHARACTERS + "]*+(?:\\?[?" + CHARACTERS + "]*+)?(?:#[?" + CHARACTERS + "]*+)?");

    private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** The most characters before the last {@code @}, and in the whole address (RFC 5321, section 4.5.3.1). */
    private static final int MAX_LOCAL = 64;

    private static final int MAX_MAILBOX = 320;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\u0080-\\x{10FFFF}-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[ -~])*+\"";
    private static final String LABEL = "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
    private static final String LITERAL = "\\[(?:" + BYTE + "(?:\\." + BYTE + "){3}|IPv6:[0-9A-Fa-f:.]+)\\]";

    private static final Pattern MAILBOX = Pattern.compile("(?:" + ATOM + "(?:\\." + ATOM + ")*+|" + QUOTED + ")@(?:(?:"
            + LABEL + "\\.)*+(?![0-9]+$)" + LABEL + "|" + LITERAL + ")");

    private Syntax() {}

    /** Returns whether a text has the form of a date, even if there is no such month or day. */
    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    /**
     * Returns whether a text is a URI (RFC 3986, section 3): it has a scheme, and no characters that have to be
     * escaped.
     */
    static boolean isUri(String text) {
        return URI.matcher(text).matches() && !BAD_ESCAPE.matcher(text).find();
    }

    /**
     * Returns whether a text is an e-mail address (RFC 5321, section 4.1.2, with the letters of RFC 6531). The domain
     * need not exist.
     */
    static boolean isMailbox(String text) {
        return text.length() <= MAX_MAILBOX
                && text.lastIndexOf('@') <= MAX_LOCAL
                && MAILBOX.matcher(text).matches();
    }
}
