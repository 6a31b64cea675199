package portfolio.content.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of one key.
 *
 * @param name the key
 * @param isRequired whether the key is required
 * @param isList whether the value is a list
 * @param fallback the default, as a YAML scalar; null if there is none
 * @param text the description, without markup
 * @param examples the values of the key in the examples: texts, lists or maps
 * @param keys the keys of the value, or of each entry if it is a list; empty if that is a text
 */
public record KeyGuide(
        String name,
        boolean isRequired,
        boolean isList,
        @Nullable String fallback,
        String text,
        List<Object> examples,
        List<KeyGuide> keys) {

    /** Copies the lists. */
    public KeyGuide {
        examples = List.copyOf(examples);
        keys = List.copyOf(keys);
    }
}
