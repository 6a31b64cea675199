package portfolio.content;

import java.util.Locale;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Characters that no text has a use for, and that no format of the site can say. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Where the first of them stands in a text; -1 when there is none. */
    static int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text, i)) {
                return i;
            }
        }
        return -1;
    }

    static void report(char control, Place place, Problems problems) {
        String code = Integer.toHexString(0x10000 | control).substring(1).toUpperCase(Locale.ROOT);
        problems.error(place, "the control character U+" + code + " stands here", "delete it: text has no use for it");
    }

    /** Tabs and line ends are text; so is a carriage return, but only before a line feed. */
    private static boolean isControl(String text, int index) {
        char c = text.charAt(index);
        if (c == '\r') {
            return index + 1 == text.length() || text.charAt(index + 1) != '\n';
        }
        return (Character.isISOControl(c) && c != '\t' && c != '\n')
                || c == '\uFFFE'
                || c == '\uFFFF'
                || isHalf(text, index);
    }

    /** Whether it is one half of a character without the other, which UTF-8 cannot write. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
