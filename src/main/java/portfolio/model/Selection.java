package portfolio.model;

import java.util.List;

/**
 * The things that a variant puts first or leaves out. An entry is either the name of one thing or a technology or
 * concept; the latter stands for everything that uses it.
 *
 * @param first the entries whose things come first, in this order
 * @param without the entries whose things are left out
 */
public record Selection(List<String> first, List<String> without) {

    public Selection {
        first = List.copyOf(first);
        without = List.copyOf(without);
    }
}
