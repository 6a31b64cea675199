package portfolio.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner may want to know of one key.
 *
 * @param name the key
 * @param isRequired whether it must be written
 * @param isList whether its value is a list
 * @param fallback its value when it is left out; absent when that is nothing
 * @param text what it is for, in a sentence or two without markup
 * @param examples values it has in examples: a text, a list, or keys with values
 * @param keys the keys of its value, or of an entry of its list; empty when that is a text
 */
public record KeyGuide(
        String name,
        boolean isRequired,
        boolean isList,
        @Nullable String fallback,
        String text,
        List<Object> examples,
        List<KeyGuide> keys) {

    public KeyGuide {
        examples = List.copyOf(examples);
        keys = List.copyOf(keys);
    }
}
