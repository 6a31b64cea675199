package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups lists without changing their order. */
final class Groups {

    private Groups() {}

    /** Groups adjacent elements with equal keys. A key that appears again later starts a new group. */
    static <T> List<List<T>> neighbours(List<T> list, Function<T, @Nullable Object> key) {
        List<List<T>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= list.size(); i++) {
            if (i == list.size() || !Objects.equals(key.apply(list.get(i)), key.apply(list.get(start)))) {
                groups.add(list.subList(start, i));
                start = i;
            }
        }
        return groups;
    }
}
