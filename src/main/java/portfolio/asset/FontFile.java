package portfolio.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of a TrueType file, by their tags (OpenType 1.9, "OpenType font file"). Numbers in them are big-endian,
 * which is how a buffer reads them; {@code getChar} reads an unsigned one.
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

    /** A table, read from its own start. */
    ByteBuffer table(String tag) {
        return Optional.ofNullable(tables.get(tag)).orElseThrow();
    }

    /** What begins within a table and goes on to the end of the table. */
    static ByteBuffer from(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }
}
