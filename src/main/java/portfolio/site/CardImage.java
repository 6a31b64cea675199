package portfolio.site;

/**
 * The picture of a page for those who link to it.
 *
 * @param url absolute
 * @param alt the picture in words
 */
public record CardImage(String url, String alt) {

    /** In pixels, as every card. */
    public static final int WIDTH = 1200;

    /** In pixels, as every card. */
    public static final int HEIGHT = 630;
}
