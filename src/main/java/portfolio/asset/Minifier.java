package portfolio.asset;

import java.util.regex.Pattern;

/**
 * Minifies a stylesheet: removes comments, white space without meaning, zeros before a decimal point, and semicolons
 * before a closing brace. Written for the stylesheets of this design, whose strings contain neither braces nor
 * semicolons; not a general CSS minifier.
 */
final class Minifier {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LIST_SPACE = Pattern.compile(" ?, ?");
    private static final Pattern CHILD_SPACE = Pattern.compile(" ?> ?");
    private static final Pattern COLON_SPACE = Pattern.compile(": ");
    private static final Pattern ZERO = Pattern.compile("(?<![\\w.#-])0(?=\\.\\d)");
    private static final String ENDS = "{};";

    private final StringBuilder css = new StringBuilder();

    private Minifier() {}

    static String minify(String stylesheet) {
        Minifier minifier = new Minifier();
        String text = COMMENT.matcher(stylesheet).replaceAll("");
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                minifier.statement(text.substring(start, i), text.charAt(i));
                start = i + 1;
            }
        }
        return minifier.css.toString();
    }

    private void statement(String text, char end) {
        String words = SPACE.matcher(text.strip()).replaceAll(" ");
        String list = LIST_SPACE.matcher(words).replaceAll(",");
        if (end == '}' && words.isEmpty() && css.length() > 0 && css.charAt(css.length() - 1) == ';') {
            css.setLength(css.length() - 1);
        }
        css.append(end == '{' ? CHILD_SPACE.matcher(list).replaceAll(">") : declaration(list))
                .append(end);
    }

    private static String declaration(String text) {
        return ZERO.matcher(COLON_SPACE.matcher(text).replaceFirst(":")).replaceAll("");
    }
}
