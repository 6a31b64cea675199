package portfolio.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import portfolio.source.Lazy;
import portfolio.source.UrlWords;

/**
 * A text normalised for the search for secrets: in lower case, in Unicode form NFKC (a full-width digit becomes an
 * ASCII digit) and without invisible characters.
 */
final class SearchedText {

    /** Replaces markup within a line, such as {@code <b>}. A private-use character, so that no text contains it. */
    static final char MARK = '\uE000';

    /** Digits that are further apart than this belong to different numbers. */
    private static final int MOST_BETWEEN_DIGITS = 8;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u115F\\u1160\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F]+");
    private static final Pattern KEYCAP = Pattern.compile("\u20E3");
    private static final Pattern LINE_NUMBER = Pattern.compile("(?m)^[ \\t>]*+\\d{1,3}[.)][ \\t]+");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
            "strong", "sub", "sup", "u", "wbr");

    private final String text;
    private final Lazy<Digits> digits = new Lazy<>(this::readDigits);
    private final Lazy<List<String>> tokens = new Lazy<>(this::readTokens);

    private SearchedText(String text) {
        this.text = text;
    }

    /** Normalises a text without removing markup. */
    static SearchedText of(String text) {
        String visible = KEYCAP.matcher(INVISIBLE
                        .matcher(text.replace("\r\n ", String.valueOf(MARK)))
                        .replaceAll(""))
                .replaceAll(" ");
        return new SearchedText(
                Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }

    /**
     * Normalises a text as a reader sees it: without tags, comments, link targets, and numbers at the start of lines.
     */
    static SearchedText withoutMarkup(String text) {
        return of(LINE_NUMBER.matcher(withoutTargets(withoutTags(text))).replaceAll(" "));
    }

    String text() {
        return text;
    }

    /** Returns the text without {@link #MARK}. */
    String unmarked() {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    /** Returns all digits of the text, in any script, as ASCII digits. */
    Digits digits() {
        return digits.get();
    }

    /** Returns the words and numbers of the text, spelled as in {@link #tokens(String)}. */
    List<String> tokens() {
        return tokens.get();
    }

    /**
     * The digits of a text.
     *
     * @param digits the digits as one string
     * @param gaps the gap before each digit
     */
    record Digits(String digits, List<Gap> gaps) {}

    /** The kind of text before a digit, since the previous digit. */
    enum Gap {
        NOTHING,
        SEPARATOR,
        WORDS
    }

    private Digits readDigits() {
        StringBuilder read = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        int between = MOST_BETWEEN_DIGITS + 1;
        boolean isBlank = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            int digit = c < 0x80 ? (c >= '0' && c <= '9' ? c - '0' : -1) : Character.digit(c, 10);
            if (digit >= 0) {
                read.append((char) ('0' + digit));
                gaps.add(between == 0 ? Gap.NOTHING : between > MOST_BETWEEN_DIGITS ? Gap.WORDS : Gap.SEPARATOR);
                between = 0;
                isBlank = false;
            } else if (Character.isLetter(c)) {
                between = MOST_BETWEEN_DIGITS + 1;
            } else {
                boolean wasBlank = isBlank;
                isBlank = c == MARK || Character.isWhitespace(c) || Character.isSpaceChar(c);
                between += isBlank && wasBlank ? 0 : 1;
            }
        }
        return new Digits(read.toString(), List.copyOf(gaps));
    }

    private List<String> readTokens() {
        return tokens(unmarked());
    }

    /**
     * Returns the words and numbers of a text, with different spellings of the same street unified: {@code Müllerstraße
     * 12a} and {@code MUELLERSTR. 12 A} give the same tokens.
     */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        int kind = 0;
        for (int at = 0; at <= text.length(); at++) {
            int next = at == text.length() ? 0 : kind(text.charAt(at));
            if (next != kind) {
                if (kind != 0) {
                    tokens.add(spelled(text.substring(start, at)));
                }
                start = at;
                kind = next;
            }
        }
        return tokens;
    }

    private static int kind(char c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c)
                ? 2
                : 0;
    }

    private static String spelled(String token) {
        String plain = UrlWords.latin(token);
        String word = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return switch (word) {
            case "street" -> "st";
            case "road" -> "rd";
            case "avenu", "avenue", "av" -> "ave";
            default -> word.endsWith("strasse") ? word.substring(0, word.length() - "asse".length()) : word;
        };
    }

    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int done = 0;
        int open = text.indexOf('<');
        while (open >= 0) {
            int close = text.startsWith("<!--", open) ? after(text, "-->", open) : tagEnd(text, open);
            if (close > 0) {
                rest.append(text, done, open).append(isInline(text, open) ? MARK : ' ');
                done = close;
            }
            open = text.indexOf('<', Math.max(open + 1, done));
        }
        return rest.append(text, done, text.length()).toString();
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /**
     * Returns the index after the tag that starts here, or 0 if none does. A {@code <} before the end means that it is
     * no tag.
     */
    private static int tagEnd(String text, int open) {
        int name = text.startsWith("/", open + 1) ? open + 2 : open + 1;
        if (name >= text.length() || !isAsciiLetter(text.charAt(name))) {
            return 0;
        }
        for (int at = name; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isInline(String text, int open) {
        if (text.startsWith("<!", open)) {
            return true;
        }
        int start = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = start;
        while (end < text.length() && end < start + 10 && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        return INLINE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Replaces the targets of Markdown links with {@link #MARK}. */
    private static String withoutTargets(String text) {
        int open = text.indexOf("](");
        if (open < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int done = 0;
        int close = 0;
        while (open >= 0 && close >= 0) {
            close = text.indexOf(')', open);
            if (close >= 0) {
                rest.append(text, done, open).append(MARK);
                done = close + 1;
                open = text.indexOf("](", done);
            }
        }
        return rest.append(text, done, text.length()).toString();
    }
}
