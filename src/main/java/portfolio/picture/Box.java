package portfolio.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box of a file in the ISO base media format (ISO/IEC 14496-12): AVIF and MP4.
 *
 * @param type its type of four letters
 * @param content what it contains, without its header
 * @param whole the box with its header
 */
record Box(String type, Bytes content, Bytes whole) {

    /** Returns the boxes in a range, from an offset on. */
    static List<Box> all(Bytes range, int from) {
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (at + 8 <= range.length()) {
            long length = range.u32((int) at);
            int header = 8;
            if (length == 1) {
                length = range.u64((int) at + 8);
                header = 16;
            } else if (length == 0) {
                length = range.length() - at;
            }
            if (length < header) {
                throw PictureException.damaged();
            }
            Bytes whole = range.range(at, at + length);
            boxes.add(new Box(range.latin((int) at + 4, 4), whole.range(header, length), whole));
            at += length;
        }
        return boxes;
    }

    /** Returns the boxes in this one. */
    List<Box> children() {
        return all(content, 0);
    }

    /** Returns the first box of a type; null if there is none. */
    static @Nullable Box first(List<Box> boxes, String type) {
        for (Box box : boxes) {
            if (box.type.equals(type)) {
                return box;
            }
        }
        return null;
    }

    /** Returns what the first box of a type contains; a file without it is damaged. */
    static Bytes required(List<Box> boxes, String type) {
        Box box = first(boxes, type);
        if (box == null) {
            throw PictureException.damaged();
        }
        return box.content;
    }
}
