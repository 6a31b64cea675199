package portfolio.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes maps, lists, numbers and strings as JSON, which Hugo also accepts as front matter. */
final class Json {

    private Json() {}

    static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Json::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Number
                ? value.toString()
                : '"' + value.toString().replace("\"", "\\\"") + '"';
    }
}
