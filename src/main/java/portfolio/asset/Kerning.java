package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Kerning: the pair adjustments of the {@code GPOS} table (OpenType 1.9). Reads only what the fonts of the design
 * contain: no other feature, and only adjustments of the first glyph's advance.
 */
final class Kerning {

    private final List<List<Pairs>> lookups = new ArrayList<>();

    Kerning(ByteBuffer gpos) {
        ByteBuffer list = FontFile.from(gpos, gpos.getChar(8));
        for (int i = 0; i < list.getChar(0); i++) {
            lookups.add(subtables(FontFile.from(list, list.getChar(2 + 2 * i))));
        }
    }

    /**
     * Returns the adjustment of the first glyph's advance, in font units. Negative if the glyphs move closer together.
     */
    int between(int first, int second) {
        int sum = 0;
        for (List<Pairs> subtables : lookups) {
            sum += adjustment(subtables, first, second);
        }
        return sum;
    }

    /** Returns the adjustment of a lookup: that of its first subtable which contains the pair. */
    private static int adjustment(List<Pairs> subtables, int first, int second) {
        for (Pairs pairs : subtables) {
            OptionalInt value = pairs.find(first, second);
            if (value.isPresent()) {
                return value.getAsInt();
            }
        }
        return 0;
    }

    private static List<Pairs> subtables(ByteBuffer lookup) {
        List<Pairs> subtables = new ArrayList<>();
        for (int i = 0; i < lookup.getChar(4); i++) {
            ByteBuffer table = FontFile.from(lookup, lookup.getChar(6 + 2 * i));
            subtables.add(table.getChar(0) == 1 ? new SinglePairs(table) : new ClassPairs(table));
        }
        return subtables;
    }

    private interface Pairs {

        OptionalInt find(int first, int second);
    }

    /** Format 1: a list of second glyphs for each first glyph. */
    private static final class SinglePairs implements Pairs {

        private final Map<Integer, Map<Integer, Integer>> values = new HashMap<>();

        SinglePairs(ByteBuffer table) {
            GlyphRanges.coverage(FontFile.from(table, table.getChar(2)))
                    .forEach((first, place) -> values.put(first, seconds(table, table.getChar(10 + 2 * place))));
        }

        private static Map<Integer, Integer> seconds(ByteBuffer table, int set) {
            Map<Integer, Integer> seconds = new HashMap<>();
            for (int i = 0; i < table.getChar(set); i++) {
                seconds.put((int) table.getChar(set + 2 + 4 * i), (int) table.getShort(set + 4 + 4 * i));
            }
            return seconds;
        }

        @Override
        public OptionalInt find(int first, int second) {
            return Optional.ofNullable(values.getOrDefault(first, Map.of()).get(second))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
    }

    /** Format 2: a matrix of first and second glyph classes. */
    private static final class ClassPairs implements Pairs {

        private static final int MATRIX = 16;

        private final ByteBuffer table;
        private final Map<Integer, Integer> covered;
        private final Map<Integer, Integer> firsts;
        private final Map<Integer, Integer> seconds;

        ClassPairs(ByteBuffer table) {
            this.table = table;
            this.covered = GlyphRanges.coverage(FontFile.from(table, table.getChar(2)));
            this.firsts = GlyphRanges.classes(FontFile.from(table, table.getChar(8)));
            this.seconds = GlyphRanges.classes(FontFile.from(table, table.getChar(10)));
        }

        @Override
        public OptionalInt find(int first, int second) {
            if (!covered.containsKey(first)) {
                return OptionalInt.empty();
            }
            int row = firsts.getOrDefault(first, 0) * table.getChar(14);
            return OptionalInt.of(table.getShort(MATRIX + 2 * (row + seconds.getOrDefault(second, 0))));
        }
    }
}
