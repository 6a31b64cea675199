package portfolio.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portfolio.model.Accent;
import portfolio.model.Rgb;

/**
 * The colours of the cards of a site, which are those of its pages in the light scheme: 32 shades in all.
 *
 * @param accent the accent colour
 * @param spine the colour of the lines along the margin
 */
public record CardPalette(Rgb accent, Rgb spine) {

    /** The colours of the design, without a custom accent. */
    static final CardPalette DESIGN = new CardPalette(new Rgb(0x9a152b), new Rgb(0xd79596));

    private static final Rgb PAPER = new Rgb(0xf3f8ee);
    private static final Rgb INK = new Rgb(0x111b29);
    private static final Rgb INK_2 = new Rgb(0x394655);
    private static final Rgb RULE = new Rgb(0xbcd1be);

    /** @param accent the accent colour; null for that of the design */
    static CardPalette of(@Nullable Accent accent) {
        return accent == null ? DESIGN : new CardPalette(accent.light(), accent.lightSpine());
    }

    /** Returns a colour in CSS syntax. */
    public String hex(CardColor color) {
        return rgb(color).hex();
    }

    /** Returns every shade of every colour, as RGB values. */
    List<Integer> shades() {
        return Arrays.stream(CardColor.values())
                .flatMap(color -> IntStream.rangeClosed(1, color.shades()).mapToObj(step -> shade(color, step)))
                .toList();
    }

    private Rgb rgb(CardColor color) {
        return switch (color) {
            case PAPER -> PAPER;
            case INK -> INK;
            case INK_2 -> INK_2;
            case RULE -> RULE;
            case ACCENT -> accent;
            case SPINE -> spine;
        };
    }

    private int shade(CardColor color, int step) {
        int shade = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER.value() >> shift & 0xff;
            int full = rgb(color).value() >> shift & 0xff;
            shade |= (paper + (full - paper) * step / color.shades()) << shift;
        }
        return shade;
    }
}
