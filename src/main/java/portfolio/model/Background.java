package portfolio.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lists of a résumé other than work, skills and education. Each is in the order of its file, and empty if there is
 * no file.
 *
 * @param lists the entries of each type
 */
public record Background(Map<ListType<?>, List<? extends Record>> lists) {

    /** A background without entries. */
    public static final Background NONE = new Background(Map.of());

    public Background {
        lists = Map.copyOf(lists);
    }

    /** Returns a background with the lists that a function returns for each type. */
    public static Background of(Function<ListType<?>, List<? extends Record>> reader) {
        Map<ListType<?>, List<? extends Record>> lists = new LinkedHashMap<>();
        ListType.ALL.forEach(type -> lists.put(type, reader.apply(type)));
        return new Background(lists);
    }

    /** Returns the entries of a type. */
    public <R extends Record> List<R> entries(ListType<R> type) {
        return lists.getOrDefault(type, List.of()).stream()
                .map(type.record()::cast)
                .toList();
    }

    /** Returns all entries, in the order of the types. */
    public Stream<Record> all() {
        return ListType.ALL.stream()
                .flatMap(type -> Objects.requireNonNullElse(lists.get(type), List.<Record>of()).stream());
    }
}
