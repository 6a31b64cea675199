package portfolio.source;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
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

    /** The last label of a public name: letters only, or letters beyond ASCII in punycode (RFC 3696, section 2). */
    private static final Pattern LAST_OF_PUBLIC = Pattern.compile("[a-z]{2,63}|xn--[a-z0-9-]+");

    /**
     * The ends of names that no public host has, although each can be a host of somebody's own machine or network (RFC
     * 6761, RFC 6762, RFC 8375, and the names that ICANN never delegates). The reserved {@code example} is not among
     * them: it stands for a public host in samples.
     */
    private static final Pattern PRIVATE =
            Pattern.compile("(?:.*\\.)?(?:localhost|local|internal|invalid|test|lan|home|corp|home\\.arpa)");

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
        if (isAddress(ascii)) {
            return ascii;
        }
        if (ascii.startsWith("[")) {
            throw InvalidValue.of(
                    "'" + host + "' is not an IP address",
                    "write eight groups of digits, or leave groups of zeros out");
        }
        if (ascii.length() > LONGEST
                || !NAME.matcher(ascii).matches()
                || LAST_IS_NUMBER.matcher(ascii).matches()) {
            throw impossible(host);
        }
        for (String label : ascii.split("\\.", -1)) {
            if (label.startsWith(Punycode.PREFIX) && !Punycode.isValid(label)) {
                throw InvalidValue.of(
                        "'" + label + "' in the host '" + host + "' does not encode a name",
                        "copy the name again, or write it with its own letters");
            }
        }
        return ascii;
    }

    /**
     * Requires that everyone can reach a host.
     *
     * @param ascii the name as {@link #ascii} returns it; IP addresses are allowed
     * @throws InvalidValue if the name can only exist on one's own machine or network
     */
    static void requirePublic(String ascii) {
        if (isAddress(ascii)) {
            return;
        }
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!name.contains(".")
                || PRIVATE.matcher(name).matches()
                || !LAST_OF_PUBLIC.matcher(last).matches()) {
            throw InvalidValue.of(
                    "'" + shown(ascii) + "' is not the name of a public host",
                    "write a name that everyone can reach, such as www.example.org");
        }
    }

    /** Returns whether a host is an IP address. */
    static boolean isAddress(String ascii) {
        return FOURTH_VERSION.matcher(ascii).matches()
                || (SIXTH_VERSION.matcher(ascii).matches() && isSixthVersion(ascii));
    }

    private static boolean isSixthVersion(String inBrackets) {
        try {
            // Nothing is looked up for a name in brackets: it is either an address or an error.
            return InetAddress.getByName(inBrackets).getAddress().length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
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
