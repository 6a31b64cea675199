package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Which glyph stands for which character: the table {@code cmap} in its format 4, which covers U+0000 to U+FFFF. */
final class CharacterMap {

    /** The glyph that stands for every character the font does not have. */
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

    /** The arrays of starts, differences and offsets follow each other, so one place leads to all three. */
    private static int glyph(ByteBuffer map, int start, int length, int code) {
        int difference = map.getChar(start + length);
        int offsetAt = start + 2 * length;
        int offset = map.getChar(offsetAt);
        int glyph = offset == 0 ? code : map.getChar(offsetAt + offset + 2 * (code - map.getChar(start)));
        return glyph + difference & LAST_CODE;
    }
}
