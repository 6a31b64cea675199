package portfolio.render;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import portfolio.asset.Typeface;

/**
 * How one kind of text on a card looks.
 *
 * @param face its letters
 * @param color their colour
 * @param most how many lines it may have
 * @param leading from baseline to baseline, in sizes
 * @param sizes in pixels; a smaller one is taken where a text does not fit in a larger one
 */
record CardStyle(Typeface face, CardColor color, int most, double leading, List<Integer> sizes) {

    /** The outlines of a typeface are in half units. */
    private static final BigDecimal OUTLINE_UNITS = BigDecimal.valueOf(2 * Typeface.UNITS);

    CardStyle {
        sizes = List.copyOf(sizes);
    }

    static CardStyle of(Typeface face, CardColor color, int most, double leading, Integer... sizes) {
        return new CardStyle(face, color, most, leading, Arrays.asList(sizes));
    }

    /**
     * The text as the font can show it: composed, in single spaces; empty when the font lacks one of its characters.
     */
    Optional<String> shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\r\\n]+", " ")
                .replace('\u2011', '-')
                .strip();
        return composed.isEmpty() || !face.has(composed) ? Optional.empty() : Optional.of(composed);
    }

    /** The text in as few lines of the largest size as fit into so many pixels, or cut where it fits into none. */
    SetText set(String text, int room) {
        LineBreaker breaker = new LineBreaker(text, face);
        for (int size : sizes) {
            int units = units(room, size);
            if (breaker.fits(units, most)) {
                return new SetText(size, breaker.balanced(units));
            }
        }
        int smallest = sizes.get(sizes.size() - 1);
        return new SetText(smallest, breaker.cut(units(room, smallest), most));
    }

    /** Terms as a line, as many from the start as fit into so many pixels; the first one cut if it does not. */
    SetText run(List<String> terms, int room) {
        for (int count = terms.size(); count > 1; count--) {
            String line = String.join(", ", terms.subList(0, count));
            if (new LineBreaker(line, face).fits(units(room, sizes.get(0)), 1)) {
                return set(line, room);
            }
        }
        return set(terms.get(0), room);
    }

    /** The width of a line, in pixels. */
    double width(String line, int size) {
        return (double) face.width(line) * size / Typeface.UNITS;
    }

    static String scale(int size) {
        return BigDecimal.valueOf(size).divide(OUTLINE_UNITS).toPlainString();
    }

    private static int units(int pixels, int size) {
        return pixels * Typeface.UNITS / size;
    }

    /**
     * A text in lines.
     *
     * @param size in pixels
     * @param lines from the first to the last
     */
    record SetText(int size, List<String> lines) {}
}
