package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of glyphs: the tables {@code loca}, with short offsets, and {@code glyf}, whose compound glyphs place
 * their parts without scaling them. Shapes are written as SVG path data in half font units with y upwards: halves,
 * because a point halfway between two others is the only one that need not be whole.
 */
final class Outlines {

    private static final int ON_CURVE = 1;
    private static final int REPEATED = 8;

    private static final int WORDS = 1;
    private static final int MORE_PARTS = 0x20;

    private final ByteBuffer places;
    private final ByteBuffer glyphs;

    Outlines(ByteBuffer loca, ByteBuffer glyf) {
        this.places = loca;
        this.glyphs = glyf;
    }

    /** Writes a glyph, moved by whole font units. */
    void write(int glyph, int x, int y, StringBuilder path) {
        int start = place(glyph);
        if (start == place(glyph + 1)) {
            return;
        }
        ByteBuffer shape = FontFile.from(glyphs, start);
        int contours = shape.getShort();
        shape.position(10);
        if (contours < 0) {
            writeParts(shape, x, y, path);
        } else {
            writeContours(shape, contours, x, y, path);
        }
    }

    private int place(int glyph) {
        return 2 * places.getChar(2 * glyph);
    }

    private void writeParts(ByteBuffer shape, int x, int y, StringBuilder path) {
        int flags;
        do {
            flags = shape.getChar();
            int part = shape.getChar();
            boolean words = (flags & WORDS) != 0;
            int right = words ? shape.getShort() : shape.get();
            int up = words ? shape.getShort() : shape.get();
            write(part, x + right, y + up, path);
        } while ((flags & MORE_PARTS) != 0);
    }

    private static void writeContours(ByteBuffer shape, int contours, int x, int y, StringBuilder path) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = shape.getChar();
        }
        int instructions = shape.getChar();
        shape.position(shape.position() + instructions);
        byte[] flags = flags(shape, ends[contours - 1] + 1);
        int[] xs = coordinates(shape, flags, 2, 16, x);
        int[] ys = coordinates(shape, flags, 4, 32, y);
        int first = 0;
        for (int end : ends) {
            List<Point> points = new ArrayList<>();
            for (int i = first; i <= end; i++) {
                points.add(new Point(2 * xs[i], 2 * ys[i], (flags[i] & ON_CURVE) != 0));
            }
            writeContour(points, path);
            first = end + 1;
        }
    }

    private static byte[] flags(ByteBuffer shape, int count) {
        byte[] flags = new byte[count];
        for (int i = 0; i < count; i++) {
            flags[i] = shape.get();
            if ((flags[i] & REPEATED) != 0) {
                for (int times = shape.get() & 0xff; times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return flags;
    }

    /**
     * Reads the differences from point to point.
     *
     * @param small flag of a difference of one byte
     * @param other flag of a small difference that is positive, or of a large one that is zero and not written
     */
    private static int[] coordinates(ByteBuffer shape, byte[] flags, int small, int other, int start) {
        int[] coordinates = new int[flags.length];
        int value = start;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & other) != 0;
            if ((flags[i] & small) != 0) {
                int difference = shape.get() & 0xff;
                value += set ? difference : -difference;
            } else if (!set) {
                value += shape.getShort();
            }
            coordinates[i] = value;
        }
        return coordinates;
    }

    /** Between two control points in a row lies a point of the curve that is not written in the font. */
    private static void writeContour(List<Point> points, StringBuilder path) {
        int count = points.size();
        int start = 0;
        while (!points.get(start).onCurve()) {
            start++;
        }
        points.get(start).write('M', path);
        for (int i = start + 1; i <= start + count; i++) {
            Point point = points.get(i % count);
            if (point.onCurve()) {
                point.write('L', path);
                continue;
            }
            Point next = points.get((i + 1) % count);
            point.write('Q', path);
            if (next.onCurve()) {
                next.write(' ', path);
                i++;
            } else {
                point.halfwayTo(next).write(' ', path);
            }
        }
        path.append('Z');
    }

    private record Point(int x, int y, boolean onCurve) {

        Point halfwayTo(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }

        void write(char command, StringBuilder path) {
            path.append(command).append(x).append(' ').append(y);
        }
    }
}
