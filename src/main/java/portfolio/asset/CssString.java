package portfolio.asset;

/** Quotes texts as strings in CSS (CSS Syntax Level 3, 4.3.5), so that any text can be the value of {@code content}. */
public final class CssString {

    private CssString() {}

    /**
     * Returns a text as a CSS string with its quotes. Everything but letters, digits and spaces is escaped, so the
     * string can also be part of a style element: no text ends the string, the rule or the element.
     */
    public static String of(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character) || character == ' ') {
                css.appendCodePoint(character);
            } else {
                css.append('\\').append(Integer.toHexString(character)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
