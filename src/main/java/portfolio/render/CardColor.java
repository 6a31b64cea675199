package portfolio.render;

/** What a colour on a card is for, as on the pages. */
public enum CardColor {
    PAPER(1),
    INK(12),
    INK_2(8),
    RULE(1),
    ACCENT(8),
    SPINE(2);

    private final int shades;

    /** @param shades how many steps lead from the paper to the colour at the edge of a letter */
    CardColor(int shades) {
        this.shades = shades;
    }

    int shades() {
        return shades;
    }
}
