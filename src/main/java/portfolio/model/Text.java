package portfolio.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/** Rules for plain text in the content. */
final class Text {

    private Text() {}

    /** The texts that are there, with a separator between them; empty when there are none. */
    static String joined(String separator, @Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /**
     * Refuses a record that lacks all of some values.
     *
     * @param component the one that is usually there
     * @param other one that may stand in for it
     */
    static void requireOneOf(String component, String other, @Nullable Object... values) {
        if (Arrays.stream(values).allMatch(Objects::isNull)) {
            throw InvalidValue.of(
                    "neither '" + component + "' nor '" + other + "' is there", "write at least one of the two");
        }
    }

    /** Refuses a component that is there but empty. */
    static void requireNotBlankIfAny(String component, @Nullable String text) {
        if (text != null) {
            requireNotBlank(component, text);
        }
    }

    /** Refuses a component that is empty or nothing but white space. */
    static void requireNotBlank(String component, String text) {
        if (text.isBlank()) {
            throw InvalidValue.in(
                    component,
                    "'" + component + "' is empty",
                    "write something, or leave the key out if it is optional");
        }
    }
}
