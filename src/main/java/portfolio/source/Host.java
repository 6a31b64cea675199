package portfolio.source;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Host names in two forms: with Unicode letters for people, and in punycode for machines. {@link IDN} follows IDNA2003
 * (RFC 3490), but browsers follow IDNA2008 as UTS #46 describes it. The two disagree on four characters, the best known
 * of which is {@code ß}. A name that contains one of them is rejected, because it could lead to two different hosts.
 */
final class Host {

    private static final int LONGEST = 253;

    /** RFC 1123 does not allow underscores in host names, but hosts with underscores exist and resolve. */
    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";

    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*\\.?");
    private static final Pattern LAST_IS_NUMBER = Pattern.compile("(?:.*\\.)?[0-9]+\\.?");
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FOURTH_VERSION = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern SIXTH_VERSION = Pattern.compile("\\[[0-9a-f]*:[0-9a-f:.]*\\]");

    /** Sharp s, final sigma and the two joiners (RFC 5892, appendix A, and UTS #46, section 7). */
    private static final Pattern DISPUTED = Pattern.compile("[\u00df\u03c2\u200c\u200d]");

    /** A host at the start of a text, its last label captured, with an optional port. */
    private static final Pattern AT_START =
            Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+([\\p{L}\\p{M}-]{2,63})(?::[0-9]{1,5})?(?=[/?#]|$)");

    /** Last labels that are more likely the extension of a file name than a top-level domain. */
    private static final Set<String> FILES = Set.of(
            "jpg",
            "jpeg",
            "png",
            "gif",
            "svg",
            "webp",
            "avif",
            "bmp",
            "ico",
            "pdf",
            "doc",
            "docx",
            "odt",
            "txt",
            "md",
            "markdown",
            "html",
            "htm",
            "json",
            "yaml",
            "yml",
            "php",
            "js",
            "css",
            "zip");

    private Host() {}

    /**
     * Returns whether a text starts with a host instead of a scheme. A text that is only a file name such as
     * {@code page.html} does not, unless it starts with {@code www.} or is followed by a port or a path.
     */
    static boolean isAtStart(String text) {
        Matcher host = AT_START.matcher(text);
        return host.lookingAt()
                && (text.toLowerCase(Locale.ROOT).startsWith("www.")
                        || host.end() < text.length()
                        || !FILES.contains(host.group(1).toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns a host name in lower case and ASCII; IP addresses are allowed.
     *
     * @throws InvalidValue if no host can have this name, or if browsers and servers disagree about its letters
     */
    static String ascii(String host) {
        if (DISPUTED.matcher(host).find()) {
            throw InvalidValue.of(
                    "the host '" + host + "' has a letter that browsers and servers read differently",
                    "write the host in the form that starts with xn--, which your registrar shows");
        }
        String ascii = encoded(host).toLowerCase(Locale.ROOT);
        if (SIXTH_VERSION.matcher(ascii).matches()
                || FOURTH_VERSION.matcher(ascii).matches()) {
            return ascii;
        }
        if (ascii.length() > LONGEST
                || !NAME.matcher(ascii).matches()
                || LAST_IS_NUMBER.matcher(ascii).matches()) {
            throw impossible(host);
        }
        return ascii;
    }

    private static String encoded(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            throw impossible(host);
        }
    }

    private static InvalidValue impossible(String host) {
        return InvalidValue.of("'" + host + "' is not a valid host name", why(host));
    }

    private static String why(String host) {
        if (host.chars().anyMatch(Character::isWhitespace)) {
            return "remove the space in it";
        }
        if (host.contains("..") || host.startsWith(".")) {
            return "remove one of the dots";
        }
        if (LAST_IS_NUMBER.matcher(host).matches()) {
            return "write a name that ends in letters, such as www.example.org, or four numbers from 0 to 255";
        }
        return "use letters, digits and hyphens: at most 63 between two dots, with no hyphen at the start or end";
    }

    /** Returns the name with Unicode letters if they convert back to the same host; otherwise the ASCII form. */
    static String shown(String ascii) {
        String letters = IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED);
        try {
            return ascii(letters).equals(ascii) ? letters : ascii;
        } catch (InvalidValue disputed) {
            return ascii;
        }
    }
}
