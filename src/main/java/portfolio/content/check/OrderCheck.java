package portfolio.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.content.text.MessageText;
import portfolio.content.yaml.SourceMap;
import portfolio.source.Place;
import portfolio.source.Problems;

/** Checks that no two entries have the same {@code order}. */
public final class OrderCheck {

    private final SourceMap sourceMap;
    private final Problems problems;

    /** Creates a check that names the places of entries by the map. */
    public OrderCheck(SourceMap sourceMap, Problems problems) {
        this.sourceMap = sourceMap;
        this.problems = problems;
    }

    /** Reports entries with the same order. */
    public <T extends Record> void check(List<T> entries, Function<T, @Nullable Integer> order) {
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
