package portfolio.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A share card, ready to be printed as SVG.
 *
 * @param boxes rectangles beside those that are on every card; mirrored together with these
 * @param lines the texts, in their final places
 * @param mirrored whether the card reads from right to left
 */
public record CardDrawing(List<Box> boxes, List<Line> lines, boolean mirrored) {

    public CardDrawing {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The transformation of everything that is not text; absent when there is none. */
    public @Nullable String mirror() {
        return mirrored ? "translate(" + CardLayout.WIDTH + ") scale(-1 1)" : null;
    }

    /**
     * A rectangle, in pixels.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide
     * @param height how high
     * @param color of its whole area
     */
    public record Box(int x, int y, int width, int height, CardColor color) {}

    /**
     * A line of text.
     *
     * @param x where its outline has 0, in pixels
     * @param baseline in pixels from the upper edge
     * @param scale pixels per unit of the outline
     * @param outline SVG path data, with y upwards
     * @param color of the letters
     */
    public record Line(int x, int baseline, String scale, String outline, CardColor color) {

        /** The transformation of the outline to its place. */
        public String transform() {
            return "translate(" + x + " " + baseline + ") scale(" + scale + " -" + scale + ")";
        }
    }
}
