package portfolio.site;

/**
 * The places of a page at which a picture may stand, with the widths that the stylesheet gives them. A browser chooses
 * a copy of the picture by these widths before it knows the stylesheet (HTML, {@code sizes} of images).
 */
enum PictureSpot {
    /** In the text column. */
    TEXT(640, "clamp(640px, 434px + 14.3vw, 800px)", "min(100vw - 15.5rem, 640px)", "calc(93.6vw - 1.2rem)"),

    /** Over text and evidence column. */
    WIDE(960, "clamp(960px, 652px + 21.4vw, 1200px)", "min(100vw - 15.5rem, 700px)", "calc(93.6vw - 1.2rem)"),

    /** In one of the two columns of a gallery. */
    GALLERY(308, "clamp(308px, 205px + 7.2vw, 388px)", "min(50vw - 8.5rem, 308px)", "calc(93.6vw - 1.2rem)"),

    /** Beside a project on the home page. */
    ROW(180, "clamp(180px, 122px + 4.1vw, 225px)", "180px", "180px"),

    /** The photograph of the person. */
    PHOTOGRAPH(160, "clamp(160px, 109px + 3.6vw, 200px)", "120px", "96px");

    private final int width;
    private final String large;
    private final String medium;
    private final String small;

    /**
     * @param width the width at 1440 CSS pixels
     * @param large the width from 72em on, as a CSS length
     * @param medium the width from 44em on
     * @param small the width below
     */
    PictureSpot(int width, String large, String medium, String small) {
        this.width = width;
        this.large = large;
        this.medium = medium;
        this.small = small;
    }

    /** Returns the width in a window of 1440 CSS pixels. */
    int width() {
        return width;
    }

    /**
     * Returns the widths of a picture here, for the attribute {@code sizes}.
     *
     * @param most the width of the picture in pixels, beyond which it does not grow
     */
    String sizes(int most) {
        return "(min-width: 72em) " + limited(large, most) + ", (min-width: 44em) " + limited(medium, most) + ", "
                + limited(small, most);
    }

    private String limited(String length, int most) {
        return most < 2 * width ? "min(" + length + ", " + most + "px)" : length;
    }
}
