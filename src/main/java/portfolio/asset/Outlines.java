package portfolio.asset;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines of glyphs: the tables {@code loca}, in its short format, and {@code glyf} (OpenType 1.9). Components of
 * compound glyphs may be moved, but not scaled. Outlines are SVG path data in half font units with the y axis pointing
 * up. In half units all coordinates are integers, even those of implied points, which lie halfway between two others.
 */
final class Outlines {

    private static final int ON_CURVE = 1;
    private static final int REPEATED = 8;

    private static final int WORDS = 1;
    private static final int MORE_PARTS = 0x20;

    private final ByteBuffer places;
    private final ByteBuffer glyphs;
    private final Map<Integer, String> paths = new ConcurrentHashMap<>();

    Outlines(ByteBuffer loca, ByteBuffer glyf) {
        this.places = loca;
        this.glyphs = glyf;
    }

    /** Returns the outline of a glyph, relative to its origin. */
    String path(int glyph) {
        return paths.computeIfAbsent(glyph, absent -> {
            Pen pen = new Pen();
            draw(glyph, 0, 0, pen);
            return pen.path.toString();
        });
    }

    private void draw(int glyph, int x, int y, Pen pen) {
        int start = place(glyph);
        if (start == place(glyph + 1)) {
            return;
        }
        ByteBuffer shape = FontFile.from(glyphs, start);
        int contours = shape.getShort();
        shape.position(10);
        if (contours < 0) {
            drawParts(shape, x, y, pen);
        } else {
            drawContours(shape, contours, x, y, pen);
        }
    }

    private int place(int glyph) {
        return 2 * places.getChar(2 * glyph);
    }

    private void drawParts(ByteBuffer shape, int x, int y, Pen pen) {
        int flags;
        do {
            flags = shape.getChar();
            int part = shape.getChar();
            boolean words = (flags & WORDS) != 0;
            int right = words ? shape.getShort() : shape.get();
            int up = words ? shape.getShort() : shape.get();
            draw(part, x + right, y + up, pen);
        } while ((flags & MORE_PARTS) != 0);
    }

    private static void drawContours(ByteBuffer shape, int contours, int x, int y, Pen pen) {
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
            drawContour(points, pen);
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
     * Reads coordinates that are stored as differences from the previous point.
     *
     * @param small the flag for a difference of one byte
     * @param other the flag whose meaning depends on {@code small}: a small difference is positive, or a large
     *     difference is zero and not stored
     * @param start the coordinate that the first difference is added to
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

    /**
     * Draws a contour. Between two successive control points lies an implied point of the curve, which is not stored in
     * the font.
     */
    private static void drawContour(List<Point> points, Pen pen) {
        int count = points.size();
        int start = 0;
        while (!points.get(start).onCurve()) {
            start++;
        }
        pen.start(points.get(start));
        for (int i = start + 1; i <= start + count; i++) {
            Point point = points.get(i % count);
            if (point.onCurve()) {
                pen.line(point);
                continue;
            }
            Point next = points.get((i + 1) % count);
            if (next.onCurve()) {
                i++;
                pen.curve(point, next);
            } else {
                pen.curve(point, point.halfwayTo(next));
            }
        }
        pen.close();
    }

    private record Point(int x, int y, boolean onCurve) {

        Point halfwayTo(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    /** Writes path data with relative commands, except for the first move of a glyph, which the caller writes. */
    private static final class Pen {

        private final StringBuilder path = new StringBuilder();
        private Point at = new Point(0, 0, true);
        private Point start = at;

        void start(Point point) {
            write('m', point);
            at = point;
            start = point;
        }

        void line(Point to) {
            write('l', to);
            at = to;
        }

        void curve(Point control, Point to) {
            write('q', control);
            write(' ', to);
            at = to;
        }

        /** Closes the contour, which moves the current point back to its start. */
        void close() {
            path.append('z');
            at = start;
        }

        private void write(char command, Point to) {
            path.append(command).append(to.x - at.x).append(' ').append(to.y - at.y);
        }
    }
}
