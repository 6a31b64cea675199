package portfolio.asset;

import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.NoSuchElementException;

/**
 * A static TrueType font of the design: measures text and returns its outline, with the same result on every machine.
 * Supports only what these fonts and texts need: kerning, no ligatures, left to right. Immutable.
 */
public final class Typeface {

    private final CharacterMap characters;
    private final Outlines outlines;
    private final Kerning kerning;
    private final ByteBuffer advances;
    private final int advanceCount;
    private final int tracking;
    private final int units;

    private Typeface(FontFile font, int tracking) {
        this.characters = new CharacterMap(font.table("cmap"));
        this.outlines = new Outlines(font.table("loca"), font.table("glyf"));
        this.kerning = new Kerning(font.table("GPOS"));
        this.advances = font.table("hmtx");
        this.advanceCount = font.table("hhea").getChar(34);
        this.tracking = tracking;
        this.units = font.table("head").getChar(18);
    }

    /**
     * Reads a font that ships with the program.
     *
     * @param name the file name without its extension, such as {@code besley-450}
     * @param tracking the space added after each character, in font units
     */
    public static Typeface load(String name, int tracking) {
        return load(Assets.SHIPPED, name, tracking);
    }

    /**
     * Reads a font.
     *
     * @param assets the source of the file
     * @param name the file name without its extension, such as {@code besley-450}
     * @param tracking the space added after each character, in font units
     * @throws UncheckedIOException with a {@link FontUnreadable} if the file is damaged
     */
    public static Typeface load(Assets assets, String name, int tracking) {
        byte[] bytes = assets.bytes("fonts/ttf/" + name + ".ttf");
        try {
            return new Typeface(new FontFile(bytes), tracking);
        } catch (NoSuchElementException | IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new UncheckedIOException(new FontUnreadable(name, e));
        }
    }

    /** Returns the font units per em. All lengths are in font units. */
    public int units() {
        return units;
    }

    /** Returns whether the font has every character of a text. */
    public boolean has(String text) {
        return text.codePoints().allMatch(codePoint -> characters.glyph(codePoint) != CharacterMap.MISSING);
    }

    /** Returns the width of a text in one line, in font units. */
    public int width(String text) {
        int[] glyphs = glyphs(text);
        return places(glyphs)[glyphs.length];
    }

    /**
     * Returns the outline of a text in one line as SVG path data, in half font units, with the y axis pointing up from
     * the baseline.
     *
     * @param start where the line starts, in font units
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

    /** Returns the start of each glyph, followed by the end of the last one. */
    private int[] places(int[] glyphs) {
        int[] places = new int[glyphs.length + 1];
        for (int i = 0; i < glyphs.length; i++) {
            int kern = i + 1 < glyphs.length ? kerning.between(glyphs[i], glyphs[i + 1]) : 0;
            places[i + 1] = places[i] + advance(glyphs[i]) + tracking + kern;
        }
        return places;
    }

    /**
     * Returns the advance of a glyph. Glyphs beyond the end of the table have the last advance in it (OpenType 1.9,
     * "hmtx").
     */
    private int advance(int glyph) {
        return advances.getChar(4 * Math.min(glyph, advanceCount - 1));
    }
}
