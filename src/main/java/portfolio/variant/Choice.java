package portfolio.variant;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import portfolio.model.Selection;

/**
 * Puts a selection into effect.
 *
 * @param selection what comes first and what stays out
 * @param answersTo whether a thing is meant by an entry of the selection
 */
record Choice<T>(Selection selection, BiPredicate<T, String> answersTo) {

    /** What is left, with what comes first at the head; the rest keeps its order. */
    List<T> of(List<T> all) {
        return all.stream()
                .filter(thing -> !isLeftOut(thing))
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
    }

    boolean isLeftOut(T thing) {
        return selection.without().stream().anyMatch(entry -> answersTo.test(thing, entry));
    }

    /** The place of the entry that puts it first; behind all entries for what none of them means. */
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
