package portfolio.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of UTF-8 in URLs (RFC 3986, section 2.1). */
final class Percent {

    private static final Pattern OCTETS = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2}).{0,2}", Pattern.DOTALL);

    private Percent() {}

    /**
     * Rejects a percent sign that is not followed by two hexadecimal digits.
     *
     * @throws InvalidValue if there is one
     */
    static void requireWhole(String text) {
        Matcher broken = BROKEN.matcher(text);
        if (broken.find()) {
            throw InvalidValue.of(
                    "'" + broken.group() + "' in this address does not encode a character",
                    "write %25 for a percent sign, or two hexadecimal digits after it");
        }
    }

    /** Returns the text with all characters encoded, except ASCII characters that {@code kept} accepts. */
    static String encoded(String text, IntPredicate kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character < 0x80 && kept.test(character)) {
                encoded.append((char) character);
            } else {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(octet & 0xFF));
                }
            }
        });
        return encoded.toString();
    }

    /** Returns the text with all percent-encoded characters decoded. Octets that are not valid UTF-8 stay encoded. */
    static String decoded(String text) {
        return decoded(text, character -> true);
    }

    /**
     * Returns the text with those percent-encoded characters decoded that {@code wanted} accepts. Octets that are not
     * valid UTF-8 stay encoded.
     */
    static String decoded(String text, IntPredicate wanted) {
        return OCTETS.matcher(text).replaceAll(octets -> Matcher.quoteReplacement(utf8(octets.group(), wanted)));
    }

    private static String utf8(String octets, IntPredicate wanted) {
        byte[] bytes = HexFormat.ofDelimiter("%").parseHex(octets.substring(1));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            StringBuilder some = new StringBuilder();
            text.codePoints()
                    .forEach(character -> some.append(
                            wanted.test(character)
                                    ? Character.toString(character)
                                    : encoded(Character.toString(character), none -> false)));
            return some.toString();
        } catch (CharacterCodingException e) {
            return octets;
        }
    }
}
