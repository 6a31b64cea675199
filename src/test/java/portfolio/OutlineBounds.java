package portfolio;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rectangle around all points of an outline, including its control points.
 *
 * @param left the smallest x
 * @param bottom the smallest y
 * @param right the largest x
 * @param top the largest y
 */
public record OutlineBounds(int left, int bottom, int right, int top) {

    private static final Pattern COMMAND = Pattern.compile("([Mmlqz])(?:(-?\\d+) (-?\\d+)(?: (-?\\d+) (-?\\d+))?)?");
    private static final OutlineBounds NONE =
            new OutlineBounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

    /** Reads path data in which {@code M} is absolute and all other commands are relative. */
    public static OutlineBounds of(String path) {
        OutlineBounds bounds = NONE;
        int x = 0;
        int y = 0;
        int startX = 0;
        int startY = 0;
        Matcher command = COMMAND.matcher(path);
        while (command.find()) {
            char name = command.group(1).charAt(0);
            if (name == 'z') {
                x = startX;
                y = startY;
                continue;
            }
            int originX = name == 'M' ? 0 : x;
            int originY = name == 'M' ? 0 : y;
            x = originX + Integer.parseInt(command.group(2));
            y = originY + Integer.parseInt(command.group(3));
            if (name == 'q') {
                bounds = bounds.with(x, y);
                x = originX + Integer.parseInt(command.group(4));
                y = originY + Integer.parseInt(command.group(5));
            } else if (name == 'm') {
                startX = x;
                startY = y;
            }
            bounds = name == 'M' ? bounds : bounds.with(x, y);
        }
        return bounds;
    }

    private OutlineBounds with(int x, int y) {
        return new OutlineBounds(Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y));
    }
}
