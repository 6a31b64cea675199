package portfolio.render;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portfolio.asset.Typeface;
import portfolio.markdown.Html;

/**
 * The text between the tags of a body in characters that the fonts of the design have. One that they lack is written in
 * others that say the same, such as a plain hyphen for one that does not break; where there are none, a sign stands for
 * it. Attributes stay as they are: they are read by programs, which need no font.
 */
final class SettableText {

    /** Stands for a character that cannot be set. */
    static final String STAND_IN = "?";

    private static final String BODY = "<body>";

    /** What compatibility decomposition does not know, or says with characters that the fonts lack as well. */
    private static final Map<Integer, String> OTHERS = Map.ofEntries(
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x2043, "–"),
            Map.entry(0x2190, "<-"),
            Map.entry(0x2192, "->"),
            Map.entry(0x2194, "<->"),
            Map.entry(0x21d2, "=>"),
            Map.entry(0x2248, "~"),
            Map.entry(0x2260, "!="),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x3bc, "µ"));

    private final Typeface face = Typeface.load("public-sans-400", 0);
    private final StringBuilder text = new StringBuilder();
    private final Set<String> unset = new LinkedHashSet<>();
    private final Map<Integer, String> substitutes = new LinkedHashMap<>();

    SettableText(String xhtml) {
        int body = xhtml.indexOf(BODY);
        text.append(xhtml, 0, body);
        int start = body;
        while (start < xhtml.length()) {
            int open = xhtml.indexOf('<', start);
            int end = open < 0 ? xhtml.length() : open;
            addText(xhtml.substring(start, end));
            start = open < 0 ? end : addTag(xhtml, open);
        }
    }

    /** A text without markup in characters that the fonts have. */
    static String of(String text) {
        String shown = new SettableText(BODY + Html.escape(text)).toString().substring(BODY.length());
        return shown.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The characters that a sign stands for, each once. */
    List<String> unset() {
        return List.copyOf(unset);
    }

    /** What is shown for each code point that is not shown itself. */
    Map<Integer, String> substitutes() {
        return Map.copyOf(substitutes);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Gives where the tag ends: at the first sign for it that does not stand in an attribute. */
    private int addTag(String xhtml, int start) {
        boolean quoted = false;
        int end = start;
        while (quoted || xhtml.charAt(end) != '>') {
            quoted ^= xhtml.charAt(end) == '"';
            end++;
        }
        text.append(xhtml, start, end + 1);
        return end + 1;
    }

    private void addText(String run) {
        Normalizer.normalize(run, Normalizer.Form.NFC).codePoints().forEach(this::add);
    }

    private void add(int codePoint) {
        String character = Character.toString(codePoint);
        if (codePoint == '\n' || face.has(character)) {
            text.append(character);
        } else {
            String shown = substitute(codePoint, character);
            substitutes.put(codePoint, shown);
            text.append(escaped(shown));
        }
    }

    private String substitute(int codePoint, String character) {
        if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
            return " ";
        }
        if (isInvisible(codePoint)) {
            return "";
        }
        String other = OTHERS.getOrDefault(codePoint, Normalizer.normalize(character, Normalizer.Form.NFKC));
        if (face.has(other)) {
            return other;
        }
        unset.add(character);
        return STAND_IN;
    }

    /** Controls, joiners and the marks that choose a form: nothing to be seen of their own. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String escaped(String other) {
        return other.replace("<", "&lt;").replace(">", "&gt;");
    }
}
