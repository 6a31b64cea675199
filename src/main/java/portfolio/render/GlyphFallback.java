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
 * Replaces the characters of an XHTML body that the fonts of the design lack. The replacement is an equivalent, such as
 * a plain hyphen for a non-breaking one, or {@value #STAND_IN} if there is none. Attributes are unchanged, since they
 * are read by programs and not shown.
 */
final class GlyphFallback {

    /** The replacement of characters that have no equivalent in the fonts. */
    static final String STAND_IN = "?";

    private static final String BODY = "<body>";

    /**
     * Replacements for code points without a compatibility decomposition (Unicode form NFKC), or with one that the
     * fonts lack.
     */
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

    private final Typeface face;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> unset = new LinkedHashSet<>();
    private final Map<Integer, String> substitutes = new LinkedHashMap<>();

    /** @param face the font whose characters the text may have */
    GlyphFallback(String xhtml, Typeface face) {
        this.face = face;
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

    /** Replaces the characters of a plain text that a font lacks. */
    static String of(String text, Typeface face) {
        String shown =
                new GlyphFallback(BODY + Html.escape(text), face).toString().substring(BODY.length());
        return shown.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Returns the characters replaced by {@link #STAND_IN}, without duplicates. */
    List<String> unset() {
        return List.copyOf(unset);
    }

    /** Returns the replacement of each code point that was replaced. */
    Map<Integer, String> substitutes() {
        return Map.copyOf(substitutes);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Copies a tag and returns the index after it. A {@code >} in an attribute value does not end the tag. */
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

    /**
     * Returns whether a character has no visible form of its own: controls, joiners, variation selectors and combining
     * marks.
     */
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
