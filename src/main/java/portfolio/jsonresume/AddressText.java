package portfolio.jsonresume;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.model.WebUrl;
import portfolio.source.InvalidValue;
import portfolio.source.Url;

/** A lenient parser for web and e-mail addresses as people write them. */
final class AddressText {

    /**
     * The scheme {@code http} or {@code https}, even if mistyped, with its colon and slashes, some of which may be
     * missing.
     */
    private static final Pattern SCHEME = Pattern.compile(
            "(?:h?t?t?p|http|htt|hhttp|htttp|htpp|hppt)(s?)\\s*(?::\\s*/{0,3}|/{2,3})\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]+(?:[/?#]|$)).*");

    private static final Pattern ILLEGAL = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern AUTHORITY = Pattern.compile("(https?://)([^/?#]+)(.*)", Pattern.DOTALL);
    private static final Pattern NAMED_MAILBOX = Pattern.compile("[^<>]*<([^<>]+)>\\s*");

    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[[^\\[\\]]*\\]\\(([^()\\s]+)\\)");

    /** Addresses with a scheme between commas, semicolons, bars, line ends, or words such as {@code and}. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(\\S+?)\\s*(?:[,;|]|\\s(?:and|or|und|et|/|&)\\s|\\s)\\s*https?://.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AddressText() {}

    /** Returns the complete web address; empty if the text does not identify a page. */
    static Optional<String> web(String text) {
        String bare = first(withoutBrackets(linked(text.strip())));
        return canonical(bare)
                .or(() -> withScheme(bare).map(AddressText::escaped).flatMap(AddressText::canonical));
    }

    /** Returns the address of a Markdown link; any other text as it is. */
    private static String linked(String text) {
        Matcher link = MARKDOWN_LINK.matcher(text);
        return link.matches() ? link.group(1) : text;
    }

    /** Returns the first address of a text that consists of several. */
    private static String first(String text) {
        Matcher several = SEVERAL.matcher(text);
        return several.matches() ? several.group(1) : text;
    }

    private static String withoutBrackets(String text) {
        return text.startsWith("<") && text.endsWith(">")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    private static Optional<String> withScheme(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.lookingAt()) {
            return Optional.of(
                    "http" + scheme.group(1).toLowerCase(Locale.ROOT) + "://" + text.substring(scheme.end()));
        }
        if (text.startsWith("//")) {
            return Optional.of("https:" + text);
        }
        return OTHER_SCHEME.matcher(text).matches() || !Url.startsWithHost(text)
                ? Optional.empty()
                : Optional.of("https://" + text);
    }

    /** Percent-encodes characters that cannot occur after the host (RFC 3986, section 2.1). */
    private static String escaped(String address) {
        Matcher parts = AUTHORITY.matcher(address);
        return parts.matches() ? parts.group(1) + parts.group(2) + percent(parts.group(3)) : address;
    }

    private static String percent(String rest) {
        return ILLEGAL.matcher(rest).replaceAll(illegal -> {
            StringBuilder escaped = new StringBuilder();
            for (byte unit : illegal.group().getBytes(StandardCharsets.UTF_8)) {
                escaped.append("%%%02X".formatted(unit & 0xFF));
            }
            return escaped.toString();
        });
    }

    private static Optional<String> canonical(String text) {
        try {
            return Optional.of(WebUrl.parse(text).value()).filter(Syntax::isUri);
        } catch (InvalidValue invalid) {
            return Optional.empty();
        }
    }

    /** Returns the e-mail address in a text; empty if there is none. */
    static Optional<String> mailbox(String text) {
        String bare = text.strip().replaceFirst("(?i)^mailto:\\s*", "");
        Matcher named = NAMED_MAILBOX.matcher(bare);
        String address = (named.matches() ? named.group(1) : bare)
                .replaceAll("\\s*@\\s*", "@")
                .replaceFirst("[.,;]+$", "")
                .strip();
        return Syntax.isMailbox(address) ? Optional.of(address) : Optional.empty();
    }
}
