package portfolio.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a share card, ready for the SVG template.
 *
 * @param boxes the rectangles in addition to those on every card; mirrored together with these
 * @param lines the lines of text, at their final positions
 * @param mirrored whether the card reads from right to left
 */
public record CardDrawing(List<Box> boxes, List<Line> lines, boolean mirrored) {

    public CardDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** Returns the SVG transformation of everything except text; null if there is none. */
    public @Nullable String mirror() {
        return mirrored ? "translate(" + CardLayout.WIDTH + ") scale(-1 1)" : null;
    }

    /**
     * A rectangle, in pixels.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param width the width
     * @param height the height
     * @param color the fill colour
     */
    public record Box(int x, int y, int width, int height, CardColor color) {}

    /**
     * A line of text.
     *
     * @param x the position of the outline's origin, in pixels
     * @param baseline the distance from the upper edge, in pixels
     * @param scale pixels per unit of the outline, as a decimal number
     * @param outline SVG path data, with the y axis pointing up
     * @param color the fill colour
     */
    public record Line(int x, int baseline, String scale, String outline, CardColor color) {

        /** Returns the SVG transformation that moves the outline to its position. */
        public String transform() {
            return "translate(" + x + " " + baseline + ") scale(" + scale + " -" + scale + ")";
        }
    }
}
