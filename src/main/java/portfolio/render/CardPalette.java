package portfolio.render;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import portfolio.model.Rgb;
import portfolio.model.Theme;

/**
 * The colours and shapes of the cards of a site. The colours are those of its pages in the light scheme: 32 shades in
 * all.
 *
 * @param theme the source of the colours and shapes
 */
public record CardPalette(Theme theme) {

    /** Returns a colour in CSS syntax. */
    public String hex(CardColor color) {
        return rgb(color).hex();
    }

    /** Returns the SVG path data of a shape that is on every card. */
    public String shape(String name) {
        return theme.value("card-" + name);
    }

    /** Returns every shade of every colour, as RGB values. */
    List<Integer> shades() {
        int paper = rgb(CardColor.PAPER).value();
        return Arrays.stream(CardColor.values())
                .flatMap(color -> IntStream.rangeClosed(1, color.shades())
                        .mapToObj(step -> shade(paper, rgb(color).value(), step, color.shades())))
                .toList();
    }

    private Rgb rgb(CardColor color) {
        return theme.color(color.token());
    }

    private static int shade(int paper, int full, int step, int steps) {
        int shade = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = paper >> shift & 0xff;
            int to = full >> shift & 0xff;
            shade |= (from + (to - from) * step / steps) << shift;
        }
        return shade;
    }
}
