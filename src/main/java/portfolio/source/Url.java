package portfolio.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address that visitors can follow: a page on the web, a mailbox or a telephone. It has one form for machines, in
 * ASCII, and one for people, in letters.
 *
 * @param value for machines: the scheme and the host in lower case, the host in punycode, everything after it
 *     percent-encoded as UTF-8
 */
public record Url(String value) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final List<String> WITH_COLON = List.of("https:", "http:", "mailto:", "tel:");

    private static final Pattern WEB = Pattern.compile("//([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::([0-9]*))?");
    private static final int LAST_PORT = 65_535;

    /** A name before a mailbox, as mail programs copy it. */
    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]+)>");

    private static final Pattern MAILBOX = Pattern.compile("([^@\\s]+)@([^@\\s]+)");
    private static final Pattern BARE_MAILBOX = Pattern.compile("[^@\\s:/]+@[^@\\s:/]+\\.[^@\\s:/]+");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9().*#-]*[0-9][0-9().*#-]*");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\+.*\\(0\\).*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f/]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Reserved and unreserved characters of RFC 3986 that may follow a host, and the percent sign. */
    private static final String AFTER_HOST = "-._~:/?@!$&'()*+,;=%";

    /** What RFC 6068 leaves as it is in a mailbox. */
    private static final String IN_MAILBOX = "-._~!$'*+";

    public Url {
        value = canonicalForm(value);
    }

    /** Reads an address; what can mean only one thing is repaired, such as spaces and capitals in the scheme. */
    public static Url parse(String text) {
        return new Url(text);
    }

    /** The form for machines, or the text itself where it is no address of this kind. */
    public static String canonical(String text) {
        return isValid(text) ? new Url(text).value() : text;
    }

    /** A path, with or without a fragment, as it stands in addresses; what is encoded stays so. */
    public static String encodedPath(String text) {
        return isAscii(text) ? text : parts(text);
    }

    /** A path, with or without a fragment, in letters; what is not UTF-8 stays encoded. */
    public static String decodedPath(String text) {
        return text.indexOf('%') < 0 ? text : Percent.decoded(text, character -> character >= 0x80);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Whether a text starts with one of the schemes of addresses. */
    public static boolean hasKnownScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is such an address, or can be repaired to be one. */
    public static boolean isValid(String text) {
        try {
            new Url(text);
            return true;
        } catch (InvalidValue invalid) {
            return false;
        }
    }

    private static String canonicalForm(String text) {
        String address = text.strip();
        Matcher scheme = SCHEME.matcher(address);
        if (!hasKnownScheme(address) || !scheme.matches()) {
            throw InvalidValue.of("'" + text + "' is not an address visitors can follow", hint(address));
        }
        if (CONTROL.matcher(address).find()) {
            throw InvalidValue.of(
                    "this address has a line break or another control character in it", "write it on one line");
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        String rest = scheme.group(2).strip();
        return name + ":"
                + switch (name) {
                    case "mailto" -> mailboxes(rest);
                    case "tel" -> number(rest);
                    default -> web(rest);
                };
    }

    private static String hint(String address) {
        return remedy(address).orElse("start it with https://, http://, mailto: or tel:");
    }

    /** Whether a text starts with a host instead of a scheme: {@code example.org/page}, but not {@code page.html}. */
    public static boolean startsWithHost(String text) {
        return Host.isAtStart(text);
    }

    /** What to write instead of a text that was meant to be an address; empty when nobody can tell. */
    public static Optional<String> remedy(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (BARE_MAILBOX.matcher(text).matches()) {
            return Optional.of("write mailto:" + text);
        }
        if (Host.isAtStart(text)) {
            return Optional.of("write https://" + text);
        }
        return scheme.matches() ? Nearest.hint(scheme.group(1) + ":", WITH_COLON) : Optional.empty();
    }

    private static String web(String rest) {
        Matcher parts = WEB.matcher(rest);
        if (!parts.matches() || parts.group(1).isBlank()) {
            throw InvalidValue.of(
                    "this address is not complete", "write it whole, such as https://www.example.com/page");
        }
        return "//" + authority(parts.group(1)) + afterHost(parts.group(2));
    }

    private static String authority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            boolean password = authority.lastIndexOf(':', at) >= 0;
            throw InvalidValue.of(
                    "this address has a " + (password ? "password" : "user name") + " in it",
                    "remove everything between '//' and '@' with the '@': everybody can read it");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw InvalidValue.of(
                    "the port after the host '" + authority.replaceFirst(":.*", "") + "' is not a number",
                    "remove it, or write a number from 1 to " + LAST_PORT);
        }
        String port = parts.group(2);
        String host = Host.ascii(Percent.decoded(parts.group(1)));
        if (port == null || port.isEmpty()) {
            return host;
        }
        if (port.length() > 5 || Integer.parseInt(port) > LAST_PORT || Integer.parseInt(port) == 0) {
            throw InvalidValue.of("there is no port " + port, "remove it, or write a number from 1 to " + LAST_PORT);
        }
        return host + ":" + port;
    }

    private static String afterHost(String rest) {
        Percent.requireWhole(rest);
        return parts(rest);
    }

    private static String parts(String rest) {
        int hash = rest.indexOf('#');
        return hash < 0 ? encoded(rest) : encoded(rest.substring(0, hash)) + "#" + encoded(rest.substring(hash + 1));
    }

    private static String encoded(String text) {
        return Percent.encoded(text, c -> Character.isLetterOrDigit(c) || AFTER_HOST.indexOf(c) >= 0);
    }

    private static String mailboxes(String rest) {
        String address = rest.startsWith("//") ? rest.substring(2) : rest;
        int question = address.indexOf('?');
        String query = question < 0 ? "" : address.substring(question);
        String to = question < 0 ? address : address.substring(0, question);
        return Arrays.stream(to.split(",", -1)).map(Url::mailbox).collect(Collectors.joining(",")) + afterHost(query);
    }

    private static String mailbox(String text) {
        Percent.requireWhole(text);
        String decoded = Percent.decoded(text).strip();
        Matcher named = NAMED.matcher(decoded);
        Matcher mailbox = MAILBOX.matcher(named.matches() ? named.group(1).strip() : decoded);
        if (!mailbox.matches()) {
            throw InvalidValue.of(
                    decoded.isEmpty() ? "this address has no mailbox" : "'" + decoded + "' is not a mailbox",
                    "write one mailbox after mailto:, such as mailto:me@example.com");
        }
        String local =
                Percent.encoded(mailbox.group(1), c -> Character.isLetterOrDigit(c) || IN_MAILBOX.indexOf(c) >= 0);
        return local + "@" + Host.ascii(mailbox.group(2));
    }

    private static String number(String rest) {
        Percent.requireWhole(rest);
        String whole = rest.startsWith("//") ? rest.substring(2) : rest;
        int semicolon = whole.indexOf(';');
        String parameters = semicolon < 0 ? "" : whole.substring(semicolon);
        String number = SEPARATORS
                .matcher(Percent.decoded(semicolon < 0 ? whole : whole.substring(0, semicolon)))
                .replaceAll("");
        if (!NUMBER.matcher(number).matches()) {
            throw InvalidValue.of(
                    number.isEmpty() ? "this address has no number" : "'" + number + "' is not a telephone number",
                    "write its digits after tel:, such as tel:+4755501000");
        }
        if (TRUNK_ZERO.matcher(number).matches()) {
            throw InvalidValue.of(
                    "nobody can dial '(0)' after the code of a country", "write tel:" + number.replace("(0)", ""));
        }
        return number.replace("#", "%23") + encoded(parameters);
    }

    public boolean isWeb() {
        return value.startsWith("http");
    }

    public boolean isMail() {
        return value.startsWith("mailto:");
    }

    public boolean isTelephone() {
        return value.startsWith("tel:");
    }

    /** The host of an address on the web, in ASCII; of others empty. */
    public String host() {
        return isWeb() ? value.replaceFirst("^https?://", "").replaceFirst("(?::[0-9]+)?(?:[/?#].*)?$", "") : "";
    }

    /** The host in letters; of others than the web empty. */
    public String shownHost() {
        return Host.shown(host());
    }

    /**
     * What programs know a mailbox or a telephone by, without the scheme and what to write there: the name of the
     * mailbox decoded (RFC 6068), its host in punycode. Of an address on the web it is the address itself.
     */
    public String contact() {
        if (isMail()) {
            return Percent.decoded(value.substring("mailto:".length()).replaceFirst("\\?.*", ""));
        }
        return isTelephone() ? Percent.decoded(value.substring("tel:".length())) : value;
    }

    /** For people: in letters, without the scheme, what to write to a mailbox, and the last slash. */
    public String shown() {
        if (isMail()) {
            return Arrays.stream(contact().split(",", -1))
                    .map(Url::shownMailbox)
                    .collect(Collectors.joining(", "));
        }
        if (isTelephone()) {
            return contact();
        }
        String bare = value.substring(value.indexOf("//") + 2);
        String rest = bare.substring(host().length());
        String letters = Percent.decoded(rest, c -> c >= 0x80 && (Character.isLetterOrDigit(c) || isMark(c)));
        return Host.shown(host()) + (letters.endsWith("/") ? letters.substring(0, letters.length() - 1) : letters);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String shownMailbox(String mailbox) {
        int at = mailbox.lastIndexOf('@');
        return mailbox.substring(0, at + 1) + Host.shown(mailbox.substring(at + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
