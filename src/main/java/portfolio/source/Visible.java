package portfolio.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Makes a text safe to print on a console: every character is visible, and none affects the text after it. */
public final class Visible {

    private static final String TAB = "    ";

    /** Scripts whose characters take two columns on a console. */
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Visible() {}

    /**
     * Returns the text with tabs replaced by four spaces, and control characters and format characters such as those
     * that change the text direction replaced by an escape with their code point.
     */
    public static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    /** Returns the number of console columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(Visible::width).sum();
    }

    private static void append(StringBuilder visible, int character) {
        if (character == '\t') {
            visible.append(TAB);
        } else if (isHidden(character)) {
            visible.append("\\u{%x}".formatted(character));
        } else {
            visible.appendCodePoint(character);
        }
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Emoji are joined with U+200D; every other format character may change the direction.
            case Character.FORMAT -> character != '\u200D';
            default -> false;
        };
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(UnicodeScript.of(character)) || isWide(character) ? 2 : 1;
        };
    }

    /** Returns whether a character is an emoji or pictograph, Chinese or Japanese punctuation, or a full-width form. */
    private static boolean isWide(int character) {
        return (character >= 0x3000 && character <= 0x303E)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0xFF01 && character <= 0xFF60);
    }
}
