package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Maps characters to glyphs: the {@code cmap} table in format 4, which covers U+0000 to U+FFFF (OpenType 1.9). */
final class CharacterMap {

    /** The glyph shown for characters that are not in the font. */
    static final int MISSING = 0;

    private static final int WINDOWS_UNICODE = 3 << 16 | 1;
    private static final int LAST_CODE = 0xffff;

    private final Map<Integer, Integer> glyphs = new HashMap<>();

    CharacterMap(ByteBuffer cmap) {
        ByteBuffer map = FontFile.from(cmap, offset(cmap));
        int doubledCount = map.getChar(6);
        int ends = 14;
        int starts = ends + doubledCount + 2;
        for (int segment = 0; segment < doubledCount; segment += 2) {
            int last = map.getChar(ends + segment);
            for (int code = map.getChar(starts + segment); code <= last && code < LAST_CODE; code++) {
                glyphs.put(code, glyph(map, starts + segment, doubledCount, code));
            }
        }
    }

    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, MISSING);
    }

    private static int offset(ByteBuffer cmap) {
        int record = 4;
        while (cmap.getInt(record) != WINDOWS_UNICODE) {
            record += 8;
        }
        return cmap.getInt(record + 4);
    }

    /**
     * Returns the glyph of a character in a segment. The arrays of start codes, deltas and range offsets have the same
     * length and follow each other, so the position in the first one gives the positions in the others.
     */
    private static int glyph(ByteBuffer map, int start, int length, int code) {
        int difference = map.getChar(start + length);
        int offsetAt = start + 2 * length;
        int offset = map.getChar(offsetAt);
        int glyph = offset == 0 ? code : map.getChar(offsetAt + offset + 2 * (code - map.getChar(start)));
        return glyph + difference & LAST_CODE;
    }
}
