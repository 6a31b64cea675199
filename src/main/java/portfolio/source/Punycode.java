package portfolio.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The encoding of Unicode letters in host names (RFC 3492). {@link java.net.IDN} encodes, but returns labels that it
 * cannot decode unchanged, and cannot decode the four characters that it maps to others, such as {@code ß}.
 */
final class Punycode {

    /** What the label of an encoded name starts with (RFC 5890, section 2.3.2.1). */
    static final String PREFIX = "xn--";

    private static final int BASE = 36;
    private static final int MIN = 1;
    private static final int MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Punycode() {}

    /**
     * Returns whether a label encodes a name that browsers accept: lower-case letters in composed form, with at least
     * one beyond ASCII, and no control, format, space or unassigned characters.
     *
     * @param label a label in lower case that starts with {@link #PREFIX}
     */
    static boolean isValid(String label) {
        return decoded(label.substring(PREFIX.length()))
                .filter(name -> name.codePoints().allMatch(Punycode::isAllowed))
                .filter(name -> name.codePoints().anyMatch(c -> c >= FIRST_BEYOND_ASCII))
                .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)))
                .filter(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
                .isPresent();
    }

    private static boolean isAllowed(int c) {
        boolean isJoiner = c == '\u200C' || c == '\u200D';
        return isJoiner
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }

    /** Decodes a label without its prefix (RFC 3492, section 6.2); empty if it does not encode a text. */
    private static Optional<String> decoded(String encoded) {
        int delimiter = encoded.lastIndexOf('-');
        StringBuilder name = new StringBuilder(encoded.substring(0, Math.max(0, delimiter)));
        int length = name.length();
        long character = FIRST_BEYOND_ASCII;
        long index = 0;
        int bias = FIRST_BIAS;
        int at = delimiter < 0 ? 0 : delimiter + 1;
        while (at < encoded.length()) {
            long before = index;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                index += digit * weight;
                if (digit < 0 || index > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                int threshold = Math.max(MIN, Math.min(MAX, k - bias));
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            length++;
            bias = bias(index - before, length, before == 0);
            character += index / length;
            index %= length;
            if (character > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            name.insert(name.offsetByCodePoints(0, (int) index), Character.toChars((int) character));
            index++;
        }
        return Optional.of(name.toString());
    }

    /** Returns the value of a digit, 0 to 25 for a letter and 26 to 35 for a digit of ASCII; -1 if it is neither. */
    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }

    /** Returns the bias for the next number (RFC 3492, section 6.1). */
    private static int bias(long delta, int length, boolean isFirst) {
        long rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / length;
        int k = 0;
        while (rest > (BASE - MIN) * MAX / 2) {
            rest /= BASE - MIN;
            k += BASE;
        }
        return (int) (k + (BASE - MIN + 1) * rest / (rest + SKEW));
    }
}
