package portfolio.model;

/**
 * A colour by lightness, chroma and hue: Oklab in polar coordinates (CSS Color 4).
 *
 * @param lightness from 0 (black) to 1 (white)
 * @param chroma from 0 (grey); at most about 0.33 in sRGB
 * @param hue in degrees: about 20 is red, 140 green, 260 blue
 */
record Oklch(double lightness, double chroma, double hue) {

    /** An upper bound for the search, above the chroma of any sRGB colour. */
    private static final double MOST_CHROMA = 0.4;

    /** Enough steps of the binary search to distinguish any two colours of 8 bits per channel. */
    private static final int HALVINGS = 24;

    static Oklch of(Rgb color) {
        Oklab lab = Oklab.of(color);
        return new Oklch(
                lab.lightness(),
                StrictMath.hypot(lab.a(), lab.b()),
                StrictMath.toDegrees(StrictMath.atan2(lab.b(), lab.a())));
    }

    /** Returns the sRGB colour of the same lightness and hue, with its chroma reduced if sRGB does not contain it. */
    Rgb rgb() {
        double least = 0;
        double most = Math.min(chroma, MOST_CHROMA);
        if (lab(most).isInGamut()) {
            return lab(most).rgb();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (least + most) / 2;
            if (lab(middle).isInGamut()) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return lab(least).rgb();
    }

    private Oklab lab(double someChroma) {
        double angle = StrictMath.toRadians(hue);
        return new Oklab(lightness, someChroma * StrictMath.cos(angle), someChroma * StrictMath.sin(angle));
    }
}
