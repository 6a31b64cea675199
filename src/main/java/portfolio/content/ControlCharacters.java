package portfolio.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * Characters that no text has a use for: control characters, which no format of the site can say, and those that change
 * the direction of text.
 */
final class ControlCharacters {

    /** A reference to a character; or code, in which there is none. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<!`)(`+)(?!`)[\\s\\S]*?(?<!`)\\1(?!`)|&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    private static final Pattern ENCODED = Pattern.compile("%e2%(?:80%a[a-e]|81%a[6-9])", Pattern.CASE_INSENSITIVE);

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

    /** Reports the first of them in each line of a file. Returns whether there is one. */
    static boolean report(SourceFile file, Problems problems) {
        String text = file.text();
        int at = firstIn(text);
        boolean found = at >= 0;
        while (at >= 0) {
            report(text.charAt(at), file.at(at, 1), problems);
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 ? -1 : firstIn(text.substring(lineEnd));
            at = next < 0 ? -1 : lineEnd + next;
        }
        return found;
    }

    static void report(char control, Place place, Problems problems) {
        String code = Integer.toHexString(0x10000 | control).substring(1).toUpperCase(Locale.ROOT);
        if (isDirectional(control)) {
            String name = Character.getName(control).toLowerCase(Locale.ROOT);
            problems.error(
                    place,
                    "the invisible character U+" + code + " (" + name + ") stands here",
                    "delete it: it changes the order in which the letters around it are shown");
        } else {
            problems.error(
                    place, "the control character U+" + code + " stands here", "delete it: text has no use for it");
        }
    }

    /**
     * Reports those that Markdown makes of a numeric reference. In code the reference is text.
     *
     * @param shown the text as it is shown
     */
    static void reportReferences(String markdown, String shown, Passage.Locator locator, Problems problems) {
        if (firstIn(shown) < 0) {
            return;
        }
        Matcher reference = REFERENCE.matcher(markdown);
        while (reference.find()) {
            String hex = reference.group("hex");
            String decimal = reference.group("decimal");
            int c = hex != null ? Integer.parseInt(hex, 16) : decimal != null ? Integer.parseInt(decimal) : ' ';
            if (c <= Character.MAX_VALUE && isControl(new char[] {(char) c}, 0)) {
                report((char) c, locator.at(reference.start(), reference.end() - reference.start()), problems);
            }
        }
    }

    /** The first of those that change the direction, percent-encoded in an address; empty when there is none. */
    static Optional<Character> encodedIn(String address) {
        Matcher encoded = ENCODED.matcher(address);
        if (!encoded.find()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(encoded.group().substring(7), 16);
        boolean isIsolate = encoded.group().charAt(5) == '1';
        return Optional.of((char) ((isIsolate ? 0x2040 : 0x2000) + (last & 0x3F)));
    }

    /** Embeddings, overrides and isolates of text that runs the other way; they can hide what is written. */
    private static boolean isDirectional(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Tabs and line ends are text; so is a carriage return, but only before a line feed. */
    private static boolean isControl(char[] text, int index) {
        char c = text[index];
        if (c == '\r') {
            return index + 1 == text.length || text[index + 1] != '\n';
        }
        return (Character.isISOControl(c) && c != '\t' && c != '\n')
                || isDirectional(c)
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
