package portfolio.picture;

/**
 * A size in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PixelSize(int width, int height) {

    /** Returns this size made smaller to a width, with the same proportions as exactly as whole pixels can have. */
    public PixelSize toWidth(int newWidth) {
        return new PixelSize(newWidth, (int) Math.max(1, Math.round((double) height * newWidth / width)));
    }

    /** Returns this size with width and height exchanged, if it is to be turned. */
    PixelSize turned(boolean turn) {
        return turn ? new PixelSize(/* width= */ height, /* height= */ width) : this;
    }
}
