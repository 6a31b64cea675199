package portfolio.scaffold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together the keys of one YAML mapping, in the order of the calls; what is absent or empty is left out. */
final class YamlKeys {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    /** Adds a key: a text, a number, keys, or a list of texts or keys. */
    YamlKeys with(String key, @Nullable Object value) {
        boolean empty =
                (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
        if (value != null && !empty) {
            keys.put(key, value);
        }
        return this;
    }

    /** What was added, for {@link YamlText}. */
    Map<String, Object> map() {
        return Collections.unmodifiableMap(keys);
    }
}
