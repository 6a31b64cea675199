package portfolio.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Checks that no two entries have the same {@code order}. */
final class OrderCheck {

    private final SourceMap sourceMap;
    private final Problems problems;

    OrderCheck(SourceMap sourceMap, Problems problems) {
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    <T extends Record> void check(List<T> entries, Function<T, @Nullable Integer> order) {
        Map<Integer, Place> places = new HashMap<>();
        for (T entry : entries) {
            Integer number = order.apply(entry);
            if (number == null) {
                continue;
            }
            Place place = sourceMap.place(entry, "order");
            Place first = places.putIfAbsent(number, place);
            if (first != null) {
                problems.error(
                        place,
                        "the order " + number + " is already used",
                        "it is also used at " + MessageText.at(first) + ": change one of the two");
            }
        }
    }
}
