package portfolio.site.layout;

/**
 * The share card of a page as an image for Open Graph tags.
 *
 * @param url the absolute URL of the image
 * @param alt the alternative text
 */
public record CardImage(String url, String alt) {

    /** The width of every card, in pixels. */
    public static final int WIDTH = 1200;

    /** The height of every card, in pixels. */
    public static final int HEIGHT = 630;
}
