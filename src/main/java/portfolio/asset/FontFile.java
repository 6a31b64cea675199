package portfolio.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a TrueType file by their tags (OpenType 1.9, "OpenType font file"). Numbers are big-endian, the default
 * order of a {@link ByteBuffer}. Unsigned 16-bit numbers are read with {@link ByteBuffer#getChar}.
 */
final class FontFile {

    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    FontFile(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        int count = file.getChar(4);
        for (int record = HEADER; record < HEADER + count * RECORD; record += RECORD) {
            String tag = new String(bytes, record, 4, StandardCharsets.US_ASCII);
            tables.put(tag, file.slice(file.getInt(record + 8), file.getInt(record + 12)));
        }
    }

    /**
     * Returns a table, with offsets relative to its start.
     *
     * @throws java.util.NoSuchElementException if the font has no such table
     */
    ByteBuffer table(String tag) {
        return Optional.ofNullable(tables.get(tag)).orElseThrow();
    }

    /** Returns the part of a table from an offset to its end. */
    static ByteBuffer from(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }
}
