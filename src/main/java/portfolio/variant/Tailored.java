package portfolio.variant;

import java.util.List;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Variant;

/**
 * A variant put into effect.
 *
 * @param variant for whom
 * @param portfolio what this reader sees
 * @param hidden what the reader does not see, in the order of the content
 */
public record Tailored(Variant variant, Portfolio portfolio, List<Hidden> hidden) {

    public Tailored {
        hidden = List.copyOf(hidden);
    }

    /** Every variant of a portfolio, put into effect. */
    public static List<Tailored> all(Portfolio portfolio, Evidence evidence) {
        Names names = new Names(portfolio, evidence);
        return portfolio.variants().stream()
                .map(variant -> new Tailoring(portfolio, names, variant).tailored())
                .toList();
    }
}
