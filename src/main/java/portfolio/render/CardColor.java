package portfolio.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The colours of a card: those of the pages in the light scheme. Together they have 32 shades. */
public enum CardColor {
    PAPER(0xf3f8ee, 1),
    INK(0x111b29, 12),
    INK_2(0x394655, 8),
    RULE(0xbcd1be, 1),
    ACCENT(0x9a152b, 8),
    SPINE(0xd79596, 2);

    private final int rgb;
    private final int shades;

    /** @param shades how many steps lead from the paper to the colour at the edge of a letter */
    CardColor(int rgb, int shades) {
        this.rgb = rgb;
        this.shades = shades;
    }

    /** The colour in the syntax of CSS. */
    public String hex() {
        return "#" + Integer.toHexString(rgb);
    }

    /** Every shade of every colour as red, green and blue. */
    static List<Integer> palette() {
        return Arrays.stream(values())
                .flatMap(color -> IntStream.rangeClosed(1, color.shades).mapToObj(color::shade))
                .toList();
    }

    private int shade(int step) {
        int shade = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER.rgb >> shift & 0xff;
            int full = rgb >> shift & 0xff;
            shade |= (paper + (full - paper) * step / shades) << shift;
        }
        return shade;
    }
}
