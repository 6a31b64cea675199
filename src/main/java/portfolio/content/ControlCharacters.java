package portfolio.content;

import java.util.Locale;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Characters that no text has a use for, and that no format of the site can say. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Where the first of them stands in a text; -1 when there is none. */
    static int firstIn(String text) {
        // Every character of every file is looked at: in an array, and in most cases at a glance.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if ((c < ' ' || c > '~') && isControl(characters, i)) {
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
    private static boolean isControl(char[] text, int index) {
        char c = text[index];
        if (c == '\r') {
            return index + 1 == text.length || text[index + 1] != '\n';
        }
        return (Character.isISOControl(c) && c != '\t' && c != '\n')
                || c == '\uFFFE'
                || c == '\uFFFF'
                || isHalf(text, index);
    }

    /** Whether it is one half of a character without the other, which UTF-8 cannot write. */
    private static boolean isHalf(char[] text, int index) {
        char c = text[index];
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length || !Character.isLowSurrogate(text[index + 1]);
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text[index - 1]));
    }
}
