package portfolio.asset;

import java.nio.ByteBuffer;

/**
 * A static TrueType font of the design: measures text and gives its outline, the same on every machine. It knows what
 * these fonts use (kerning, no ligatures, left to right) and is no font engine for others. Immutable.
 */
public final class Typeface {

    /** Font units per em of every font of the design: lengths are in these units. */
    public static final int UNITS = 2000;

    private final CharacterMap characters;
    private final Outlines outlines;
    private final Kerning kerning;
    private final ByteBuffer advances;
    private final int advanceCount;
    private final int tracking;

    private Typeface(FontFile font, int tracking) {
        this.characters = new CharacterMap(font.table("cmap"));
        this.outlines = new Outlines(font.table("loca"), font.table("glyf"));
        this.kerning = new Kerning(font.table("GPOS"));
        this.advances = font.table("hmtx");
        this.advanceCount = font.table("hhea").getChar(34);
        this.tracking = tracking;
    }

    /**
     * Reads a font of the design.
     *
     * @param name such as {@code besley-450}
     * @param tracking what is added after each character, in font units
     */
    public static Typeface load(String name, int tracking) {
        return new Typeface(new FontFile(Resources.bytes("fonts/ttf/" + name + ".ttf")), tracking);
    }

    /** Whether the font has every character of the text. */
    public boolean has(String text) {
        return text.codePoints().allMatch(codePoint -> characters.glyph(codePoint) != CharacterMap.MISSING);
    }

    /** How wide the text is in one line. */
    public int width(String text) {
        int[] glyphs = glyphs(text);
        return places(glyphs)[glyphs.length];
    }

    /**
     * The outline of the text in one line as SVG path data, in half units, with y upwards from the baseline.
     *
     * @param start where the line starts, in units
     */
    public String outline(String text, int start) {
        StringBuilder path = new StringBuilder();
        int[] glyphs = glyphs(text);
        int[] places = places(glyphs);
        for (int i = 0; i < glyphs.length; i++) {
            path.append('M').append(2 * (start + places[i])).append(" 0").append(outlines.path(glyphs[i]));
        }
        return path.toString();
    }

    private int[] glyphs(String text) {
        return text.codePoints().map(characters::glyph).toArray();
    }

    /** Where each glyph starts, and where the last one ends. */
    private int[] places(int[] glyphs) {
        int[] places = new int[glyphs.length + 1];
        for (int i = 0; i < glyphs.length; i++) {
            int kern = i + 1 < glyphs.length ? kerning.between(glyphs[i], glyphs[i + 1]) : 0;
            places[i + 1] = places[i] + advance(glyphs[i]) + tracking + kern;
        }
        return places;
    }

    /** Glyphs after the last advance have that one (OpenType 1.9, "hmtx"). */
    private int advance(int glyph) {
        return advances.getChar(4 * Math.min(glyph, advanceCount - 1));
    }
}
