package portfolio.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import portfolio.asset.Typeface;

/**
 * The typographic style of one kind of text on a card.
 *
 * @param face the typeface
 * @param color the colour
 * @param most the maximum number of lines
 * @param leading the distance between baselines, relative to the font size
 * @param sizes the font sizes in pixels, from the largest; a smaller one is used if the text does not fit otherwise
 */
record CardStyle(Typeface face, CardColor color, int most, double leading, List<Integer> sizes) {

    CardStyle {
        sizes = List.copyOf(sizes);
    }

    /** Returns the text in Unicode form NFC and with single spaces; empty if the font lacks one of its characters. */
    Optional<String> shown(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\r\\n]+", " ")
                .replace('\u2011', '-')
                .strip();
        return composed.isEmpty() || !face.has(composed) ? Optional.empty() : Optional.of(composed);
    }

    /**
     * Sets a text in the largest size in which it fits into the width, on as few lines as possible. Shortens it if it
     * fits in no size.
     *
     * @param room the width in pixels
     */
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

    /**
     * Sets terms on one line, separated by commas. Leaves out terms at the end that do not fit, and shortens the first
     * one if it does not fit by itself.
     *
     * @param room the width in pixels
     */
    SetText run(List<String> terms, int room) {
        int units = units(room, sizes.get(0));
        String line = terms.get(0);
        // From the first term on, because a line holds a few of what may be a thousand terms.
        for (String term : terms.subList(1, terms.size())) {
            String longer = line + ", " + term;
            if (!new LineBreaker(longer, face).fits(units, 1)) {
                break;
            }
            line = longer;
        }
        return set(line, room);
    }

    /**
     * Returns this style with at most as many lines, but at least one, as end within a distance.
     *
     * @param height the distance between the first and the last baseline, in pixels
     */
    CardStyle downTo(double height) {
        int fitting = (int) (height / (leading * sizes.get(0))) + 1;
        return new CardStyle(face, color, Math.max(1, Math.min(most, fitting)), leading, sizes);
    }

    /** Returns the width of a line, in pixels. */
    double width(String line, int size) {
        return (double) face.width(line) * size / face.units();
    }

    /**
     * Returns the scale of outlines, in pixels per half font unit.
     *
     * @param units the font units per em
     */
    static String scale(int size, int units) {
        return BigDecimal.valueOf(size)
                .divide(BigDecimal.valueOf(2L * units), MathContext.DECIMAL64)
                .toPlainString();
    }

    private int units(int pixels, int size) {
        return pixels * face.units() / size;
    }

    /**
     * A text broken into lines.
     *
     * @param size the font size in pixels
     * @param lines the lines from top to bottom
     */
    record SetText(int size, List<String> lines) {}
}
