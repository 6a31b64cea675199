package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Reads coverage tables and class definition tables (OpenType 1.9, "Common table formats"). */
final class GlyphRanges {

    private GlyphRanges() {}

    /** Returns the coverage index of each glyph in a coverage table. */
    static Map<Integer, Integer> coverage(ByteBuffer table) {
        Map<Integer, Integer> places = new HashMap<>();
        int count = table.getChar(2);
        for (int i = 0; i < count; i++) {
            if (table.getChar(0) == 1) {
                places.put((int) table.getChar(4 + 2 * i), i);
            } else {
                int record = 4 + 6 * i;
                int first = table.getChar(record);
                for (int glyph = first; glyph <= table.getChar(record + 2); glyph++) {
                    places.put(glyph, table.getChar(record + 4) + glyph - first);
                }
            }
        }
        return places;
    }

    /** Returns the class of each glyph in a class definition table. All other glyphs are in class 0. */
    static Map<Integer, Integer> classes(ByteBuffer table) {
        Map<Integer, Integer> classes = new HashMap<>();
        if (table.getChar(0) == 1) {
            for (int i = 0; i < table.getChar(4); i++) {
                classes.put(table.getChar(2) + i, (int) table.getChar(6 + 2 * i));
            }
            return classes;
        }
        for (int record = 4; record < 4 + 6 * table.getChar(2); record += 6) {
            for (int glyph = table.getChar(record); glyph <= table.getChar(record + 2); glyph++) {
                classes.put(glyph, (int) table.getChar(record + 4));
            }
        }
        return classes;
    }
}
