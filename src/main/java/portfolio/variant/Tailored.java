package portfolio.variant;

import java.util.List;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.model.Variant;

/**
 * A variant applied to the portfolio.
 *
 * @param variant the variant
 * @param portfolio the portfolio as the reader sees it
 * @param hidden the things left out, in the order of the content
 */
public record Tailored(Variant variant, Portfolio portfolio, List<Hidden> hidden) {

    public Tailored {
        hidden = List.copyOf(hidden);
    }

    /** Applies every variant of a portfolio. */
    public static List<Tailored> all(Portfolio portfolio, Evidence evidence) {
        Names names = new Names(portfolio, evidence);
        return portfolio.variants().stream()
                .map(variant -> new Tailoring(portfolio, names, variant).tailored())
                .toList();
    }
}
