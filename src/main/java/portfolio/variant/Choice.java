package portfolio.variant;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import portfolio.model.Selection;

/**
 * A selection applied to things of one type.
 *
 * @param selection the entries that put things first or leave them out
 * @param answersTo whether an entry of the selection refers to a thing
 */
record Choice<T>(Selection selection, BiPredicate<T, String> answersTo) {

    /**
     * Returns the things that are not left out. Those that come first are at the front; the others keep their order.
     */
    List<T> of(List<T> all) {
        return all.stream()
                .filter(thing -> !isLeftOut(thing))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    boolean isLeftOut(T thing) {
        return selection.without().stream().anyMatch(entry -> answersTo.test(thing, entry));
    }

    /** Returns the position of the first entry that puts the thing first, or the number of entries if there is none. */
    int rank(T thing) {
        List<String> first = selection.first();
        for (int i = 0; i < first.size(); i++) {
            if (answersTo.test(thing, first.get(i))) {
                return i;
            }
        }
        return first.size();
    }
}
