package portfolio.render;

/** The colours of a share card, named by their purpose as on the pages. */
public enum CardColor {
    PAPER(1),
    INK(12),
    INK_2(8),
    RULE(1),
    ACCENT(8),
    SPINE(2);

    private final int shades;

    /**
     * @param shades the number of steps from the background to the full colour, for smooth edges; 1 if only the full
     *     colour is needed
     */
    CardColor(int shades) {
        this.shades = shades;
    }

    int shades() {
        return shades;
    }
}
