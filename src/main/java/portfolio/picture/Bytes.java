package portfolio.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A range of the bytes of a file. Offsets count from the start of the range. Reading past its end means that the file
 * is cut off.
 *
 * @param array all bytes of the file; not changed
 * @param start the offset of the first byte of the range
 * @param length the number of bytes in the range
 */
@SuppressWarnings("ArrayRecordComponent") // A view: it is neither compared nor kept.
record Bytes(byte[] array, int start, int length) {

    /** Returns all bytes of a file. */
    static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** Returns the bytes from {@code from}, inclusive, to {@code to}, exclusive. */
    Bytes range(long from, long to) {
        if (from < 0 || to < from || to > length) {
            throw PictureException.cutOff();
        }
        return new Bytes(array, start + (int) from, (int) (to - from));
    }

    int u8(int at) {
        if (at < 0 || at >= length) {
            throw PictureException.cutOff();
        }
        return array[start + at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24(int at) {
        return u8(at) << 16 | u16(at + 1);
    }

    int u24le(int at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32le(int at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    int s32(int at) {
        return (int) u32(at);
    }

    /** Returns an unsigned number of 64 bits; larger ones than {@link Long#MAX_VALUE} are damaged. */
    long u64(int at) {
        long high = u32(at);
        if (high > Integer.MAX_VALUE) {
            throw PictureException.damaged();
        }
        return high << 32 | u32(at + 4);
    }

    /** Returns {@code count} bytes as Latin-1 text. */
    String latin(int at, int count) {
        if (count < 0 || at < 0 || at + count > length) {
            throw PictureException.cutOff();
        }
        return new String(array, start + at, count, StandardCharsets.ISO_8859_1);
    }

    /** Returns whether this range has a Latin-1 text at an offset. */
    boolean has(int at, String text) {
        if (at < 0 || at + text.length() > length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ((array[start + at + i] & 0xff) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a copy of this range. */
    byte[] copy() {
        return Arrays.copyOfRange(array, start, start + length);
    }
}
