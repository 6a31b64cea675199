package portfolio.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/** Checks that several types of the model share for their text components. */
final class Text {

    private Text() {}

    /** Joins the texts that are neither null nor empty. */
    static String joined(String separator, @Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    /**
     * Requires that at least one of the values is not null.
     *
     * @param component the component that is usually given
     * @param other a component that may be given instead
     * @throws InvalidValue if all values are null
     */
    static void requireOneOf(String component, String other, @Nullable Object... values) {
        if (Arrays.stream(values).allMatch(Objects::isNull)) {
            throw InvalidValue.of(
                    "'" + component + "' and '" + other + "' are both missing", "add at least one of the two");
        }
    }

    /** Requires that a component is null or has a visible character. */
    static void requireNotBlankIfAny(String component, @Nullable String text) {
        if (text != null) {
            requireNotBlank(component, text);
        }
    }

    /** Requires that a component has a visible character. */
    static void requireNotBlank(String component, String text) {
        if (text.isBlank()) {
            throw InvalidValue.in(
                    component, "'" + component + "' is empty", "write a value, or leave the key out if it is optional");
        }
    }
}
