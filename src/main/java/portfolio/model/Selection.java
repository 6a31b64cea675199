package portfolio.model;

import java.util.List;

/**
 * What a variant puts first and what it leaves out. Each entry is the name of one thing, or a technology or concept,
 * and then means everything in which that is used.
 *
 * @param first what comes before everything else, in this order
 * @param without what is left out
 */
public record Selection(List<String> first, List<String> without) {

    public Selection {
        first = List.copyOf(first);
        without = List.copyOf(without);
    }
}
