package portfolio.scaffold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the keys of a YAML mapping, in the order of the calls. Null and empty values are left out. */
final class YamlKeys {

    private final Map<String, Object> keys = new LinkedHashMap<>();

    /** Adds a key. The value is a text, a number, a mapping, or a list of texts or mappings. */
    YamlKeys with(String key, @Nullable Object value) {
        boolean empty =
                (value instanceof List<?> list && list.isEmpty()) || (value instanceof Map<?, ?> map && map.isEmpty());
        if (value != null && !empty) {
            keys.put(key, value);
        }
        return this;
    }

    /** Returns the mapping, for {@link YamlText}. */
    Map<String, Object> map() {
        return Collections.unmodifiableMap(keys);
    }
}
