package portfolio.render;

/** The colours of a share card, named by their purpose as on the pages. */
public enum CardColor {
    PAPER("light-paper", 1),
    INK("light-ink", 12),
    INK_2("light-ink-2", 8),
    RULE("light-rule", 1),
    ACCENT("light-accent", 8),
    SPINE("light-spine", 2);

    private final String token;
    private final int shades;

    /**
     * @param token the name of the colour in the theme
     * @param shades the number of steps from the background to the full colour, for smooth edges; 1 if only the full
     *     colour is needed
     */
    CardColor(String token, int shades) {
        this.token = token;
        this.shades = shades;
    }

    String token() {
        return token;
    }

    int shades() {
        return shades;
    }
}
