package portfolio.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A URL that visitors can follow: a web page ({@code https:}, {@code http:}), a mailbox ({@code mailto:}) or a phone
 * number ({@code tel:}). It has an ASCII form for machines and a form with Unicode letters for people.
 *
 * @param value the form for machines: scheme and host in lower case, the host in punycode, everything after it
 *     percent-encoded as UTF-8
 */
public record Url(String value) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final List<String> WITH_COLON = List.of("https:", "http:", "mailto:", "tel:");

    private static final Pattern WEB = Pattern.compile("//([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::([0-9]*))?");
    private static final int LAST_PORT = 65_535;

    /** A mailbox in angle brackets, with or without a name in front of it, as mail programs copy it. */
    private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]+)>");

    private static final Pattern MAILBOX = Pattern.compile("([^@\\s]+)@([^@\\s]+)");
    private static final Pattern BARE_MAILBOX = Pattern.compile("[^@\\s:/]+@[^@\\s:/]+\\.[^@\\s:/]+");

    /** A web address whose scheme lacks its colon. */
    private static final Pattern BROKEN_SCHEME =
            Pattern.compile("(https?);?//+([^/\\s]+\\.\\S*)", Pattern.CASE_INSENSITIVE);

    /** A phone number that starts with a plus sign or a zero. */
    private static final Pattern BARE_NUMBER = Pattern.compile("(?:\\+|\\(?0)[0-9 ()./\u00a0-]{5,}[0-9]");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9().*#-]*[0-9][0-9().*#-]*");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\+.*\\(0\\).*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0\\u202f/]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Reserved and unreserved characters of RFC 3986 that may follow a host, and the percent sign. */
    private static final String AFTER_HOST = "-._~:/?@!$&'()*+,;=%";

    /** Characters other than letters and digits that RFC 6068 allows unencoded in a mailbox. */
    private static final String IN_MAILBOX = "-._~!$'*+";

    /**
     * Brings the URL into the form for machines.
     *
     * @throws InvalidValue as {@link #parse} does
     */
    public Url {
        value = canonicalForm(value);
    }

    /**
     * Reads a URL. Deviations with only one possible meaning, such as surrounding spaces or capitals in the scheme, are
     * corrected.
     *
     * @throws InvalidValue if the scheme is not one of the four, or if host, port, mailbox, number or percent-encoding
     *     is wrong
     */
    public static Url parse(String text) {
        return new Url(text);
    }

    /**
     * Reads a URL that everyone can follow.
     *
     * @throws InvalidValue as {@link #parse} does, and if only one's own machine or network can have a host of this
     *     name, such as {@code localhost}
     */
    public static Url parsePublic(String text) {
        Url url = new Url(text);
        url.hosts().forEach(Host::requirePublic);
        return url;
    }

    /** Returns the hosts in ASCII: one for a web URL, one for each mailbox, none for a phone number. */
    private Stream<String> hosts() {
        return isMail()
                ? Stream.of(value.substring("mailto:".length())
                                .replaceFirst("\\?.*", "")
                                .split(",", -1))
                        .map(mailbox -> mailbox.substring(mailbox.lastIndexOf('@') + 1))
                : Stream.of(host()).filter(host -> !host.isEmpty());
    }

    /** Returns the form for machines; the text itself if it is not a valid URL of this kind. */
    public static String canonical(String text) {
        try {
            return new Url(text).value();
        } catch (InvalidValue invalid) {
            return text;
        }
    }

    /**
     * Returns a path, with or without a fragment, percent-encoded for use in a URL. Parts that are already encoded stay
     * as they are, and an ASCII path is returned unchanged.
     */
    public static String encodedPath(String text) {
        return isAscii(text) ? text : parts(text);
    }

    /**
     * Returns a path, with or without a fragment, with percent-encoded characters beyond ASCII decoded. Octets that are
     * not valid UTF-8 stay encoded.
     */
    public static String decodedPath(String text) {
        return text.indexOf('%') < 0 ? text : Percent.decoded(text, character -> character >= 0x80);
    }

    /** Returns a relative path as a file has it, with all percent-encoded characters decoded. */
    public static String decodedFile(String path) {
        return Percent.decoded(path);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Returns the scheme that a text starts with, known or not, in lower case and without its colon; empty if none. */
    public static Optional<String> scheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches() ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Returns a text without the scheme that it starts with and without the slashes after it. */
    public static String withoutScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches() ? scheme.group(2).replaceFirst("^//", "") : text;
    }

    /**
     * Returns whether a text starts with {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, in any case.
     */
    public static boolean hasKnownScheme(String text) {
        return scheme(text).filter(SCHEMES::contains).isPresent();
    }

    /** Returns whether {@link #parsePublic} accepts a text. */
    public static boolean isPublic(String text) {
        try {
            parsePublic(text);
            return true;
        } catch (InvalidValue invalid) {
            return false;
        }
    }

    private static String canonicalForm(String text) {
        String address = text.strip();
        String name = scheme(address).orElse("");
        if (!SCHEMES.contains(name)) {
            throw InvalidValue.of("'" + text + "' is not a web address", hint(address));
        }
        if (CONTROL.matcher(address).find()) {
            throw InvalidValue.of(
                    "this address contains a line break or another control character", "write it on one line");
        }
        String rest = address.substring(name.length() + 1).strip();
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

    /**
     * Returns whether a text starts with a host instead of a scheme: {@code example.org/page} does, {@code page.html}
     * does not.
     */
    public static boolean startsWithHost(String text) {
        return Host.isAtStart(text);
    }

    /** Returns a hint with the URL that a text was probably meant to be; empty if there is no good guess. */
    public static Optional<String> remedy(String text) {
        Matcher misspelled = BROKEN_SCHEME.matcher(text);
        if (misspelled.matches()) {
            return Optional.of(
                    "did you mean " + misspelled.group(1).toLowerCase(Locale.ROOT) + "://" + misspelled.group(2) + "?");
        }
        if (BARE_NUMBER.matcher(text).matches()) {
            return Optional.of("write tel:" + text.replace("(0)", "").replaceAll("[^+0-9]", ""));
        }
        if (BARE_MAILBOX.matcher(text).matches()) {
            return Optional.of("write mailto:" + text);
        }
        if (Host.isAtStart(text)) {
            return Optional.of("write https://" + text);
        }
        return scheme(text).flatMap(scheme -> Nearest.hint(scheme + ":", WITH_COLON));
    }

    private static String web(String rest) {
        Matcher parts = WEB.matcher(rest);
        if (!parts.matches() || parts.group(1).isBlank()) {
            throw InvalidValue.of(
                    "this address is incomplete", "write the whole address, such as https://www.example.com/page");
        }
        return "//" + authority(parts.group(1)) + afterHost(parts.group(2));
    }

    private static String authority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            boolean password = authority.lastIndexOf(':', at) >= 0;
            throw InvalidValue.of(
                    "this address contains a " + (password ? "password" : "user name"),
                    "remove everything after '//' up to and including the '@', because anyone can read it");
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
        String host = Host.ascii(mailbox.group(2));
        if (Host.isAddress(host)) {
            throw InvalidValue.of(
                    "'" + decoded + "' is not a mailbox", "write the name of the host after '@', not its number");
        }
        return local + "@" + host;
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
                    "'(0)' cannot be dialled after a country code", "write tel:" + number.replace("(0)", ""));
        }
        return number.replace("#", "%23") + encoded(parameters);
    }

    /** Returns whether the scheme is {@code https} or {@code http}. */
    public boolean isWeb() {
        return value.startsWith("http");
    }

    /** Returns whether the scheme is {@code mailto}. */
    public boolean isMail() {
        return value.startsWith("mailto:");
    }

    /** Returns whether the scheme is {@code tel}. */
    public boolean isTelephone() {
        return value.startsWith("tel:");
    }

    /** Returns the host of a web URL in ASCII; empty for other schemes. */
    public String host() {
        return isWeb() ? value.replaceFirst("^https?://", "").replaceFirst("(?::[0-9]+)?(?:[/?#].*)?$", "") : "";
    }

    /** Returns the host of a web URL with Unicode letters; empty for other schemes. */
    public String shownHost() {
        return Host.shown(host());
    }

    /**
     * Returns the mailbox or phone number without the scheme. The name of a mailbox is decoded (RFC 6068), its host is
     * in punycode, and a query with a subject or body is left out. For a web URL, returns the URL itself.
     */
    public String contact() {
        if (isMail()) {
            return Percent.decoded(value.substring("mailto:".length()).replaceFirst("\\?.*", ""));
        }
        return isTelephone() ? Percent.decoded(value.substring("tel:".length())) : value;
    }

    /**
     * Returns the form for people: Unicode letters, without the scheme, without the query of a {@code mailto} URL, and
     * without a slash at the end.
     */
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
