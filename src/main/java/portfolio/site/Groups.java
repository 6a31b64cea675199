package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Groups lists without changing their order. */
final class Groups {

    private Groups() {}

    /**
     * Groups adjacent elements that belong to the same group. Such an element after one of another group starts a new
     * one.
     *
     * @param same whether two elements belong to the same group
     */
    static <T> List<List<T>> neighbours(List<T> list, BiPredicate<T, T> same) {
        List<List<T>> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= list.size(); i++) {
            if (i == list.size() || !same.test(list.get(i), list.get(start))) {
                groups.add(list.subList(start, i));
                start = i;
            }
        }
        return groups;
    }
}
