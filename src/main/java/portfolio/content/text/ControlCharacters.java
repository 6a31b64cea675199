package portfolio.content.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.Place;
import portfolio.source.Problems;
import portfolio.source.SourceFile;

/**
 * Characters that the content must not contain: control characters and lone surrogates, which the output formats cannot
 * represent, and characters that change the text direction.
 */
public final class ControlCharacters {

    /** A numeric character reference, or a code span. Code spans match so that references within them are skipped. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<!`)(`+)(?!`)[\\s\\S]*?(?<!`)\\1(?!`)|&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    /** The percent-encoded UTF-8 of U+202A to U+202E and U+2066 to U+2069. */
    private static final Pattern ENCODED = Pattern.compile("%e2%(?:80%a[a-e]|81%a[6-9])", Pattern.CASE_INSENSITIVE);

    private ControlCharacters() {}

    /** Returns the offset of the first forbidden character in a text; -1 if there is none. */
    public static int firstIn(String text) {
        // This runs for every character of every file, hence the array and the quick test for printable ASCII.
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if ((c < ' ' || c > '~') && isControl(characters, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Reports the first forbidden character in each line of a file.
     *
     * @param rest receives the file without the forbidden characters if there are some and it is still a text: files
     *     with other line ends or with zeros are not
     * @return whether there is one
     */
    public static boolean report(SourceFile file, Problems problems, Consumer<SourceFile> rest) {
        String text = file.text();
        int at = firstIn(text);
        boolean found = at >= 0;
        while (at >= 0) {
            report(text.charAt(at), file.at(at, 1), problems);
            int lineEnd = text.indexOf('\n', at);
            int next = lineEnd < 0 ? -1 : firstIn(text.substring(lineEnd));
            at = next < 0 ? -1 : lineEnd + next;
        }
        if (found && text.indexOf('\0') < 0 && !LONE_RETURN.matcher(text).find()) {
            rest.accept(new SourceFile(file.name(), without(text)));
        }
        return found;
    }

    private static String without(String text) {
        char[] characters = text.toCharArray();
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < characters.length; i++) {
            if (!isControl(characters, i)) {
                rest.append(characters[i]);
            }
        }
        return rest.toString();
    }

    /** Reports a forbidden character as an error. */
    public static void report(char control, Place place, Problems problems) {
        String code = Integer.toHexString(0x10000 | control).substring(1).toUpperCase(Locale.ROOT);
        if (isDirectional(control)) {
            String name = Character.getName(control).toLowerCase(Locale.ROOT);
            problems.error(
                    place,
                    "there is an invisible character here: U+" + code + " (" + name + ")",
                    "delete it: it changes the order in which the letters around it are shown");
        } else {
            problems.error(
                    place,
                    "there is a control character here: U+" + code,
                    control == '\r' ? "save the file with line feeds at the ends of its lines" : "delete it");
        }
    }

    /**
     * Reports forbidden characters written as numeric references in Markdown. References within code spans are plain
     * text.
     *
     * @param shown the text as it is shown
     */
    public static void reportReferences(
            String markdown, String shown, MarkdownSource.Locator locator, Problems problems) {
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

    /** Returns the first direction character that is percent-encoded in a URL; empty if there is none. */
    public static Optional<Character> encodedIn(String address) {
        Matcher encoded = ENCODED.matcher(address);
        if (!encoded.find()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(encoded.group().substring(7), 16);
        boolean isIsolate = encoded.group().charAt(5) == '1';
        return Optional.of((char) ((isIsolate ? 0x2040 : 0x2000) + (last & 0x3F)));
    }

    /**
     * Returns whether a character is a bidirectional embedding, override or isolate. These can make a text look
     * different from what it says.
     */
    private static boolean isDirectional(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /**
     * Returns whether the character at an index is forbidden. Tabs and line feeds are allowed, and so is a carriage
     * return before a line feed.
     */
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

    /** Returns whether the character at an index is a lone surrogate, which UTF-8 cannot encode. */
    private static boolean isHalf(char[] text, int index) {
        char c = text[index];
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length || !Character.isLowSurrogate(text[index + 1]);
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text[index - 1]));
    }
}
