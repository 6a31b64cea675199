package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, or worth knowing, at one place.
 *
 * @param place where
 * @param severity how bad
 * @param message what is wrong, one line, no full stop
 * @param hint what to do about it, one line; absent when the message says it all
 */
public record Problem(
        Place place,
        Severity severity,
        String message,
        @Nullable String hint) {

    /** Of what tells most problems apart. What the compiler would put here makes classes when it is first run. */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + message.hashCode();
    }

    public static Problem error(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.ERROR, message, hint);
    }

    public static Problem warning(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.WARNING, message, hint);
    }

    public static Problem note(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.NOTE, message, hint);
    }
}
