package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * A diagnostic: an error, a warning or a note at a source location.
 *
 * @param place the location
 * @param severity how serious it is
 * @param message what is wrong, one line, without a full stop
 * @param hint what to do about it, one line; null if the message says it all
 */
public record Problem(
        Place place,
        Severity severity,
        String message,
        @Nullable String hint) {

    /**
     * Hash of location and message. Written by hand because the generated method bootstraps classes at first use, which
     * slows start-up.
     */
    @Override
    public int hashCode() {
        return 31 * place.hashCode() + message.hashCode();
    }

    /** Returns an error; the site cannot be built with it. */
    public static Problem error(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.ERROR, message, hint);
    }

    /** Returns a warning. */
    public static Problem warning(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.WARNING, message, hint);
    }

    /** Returns a note. */
    public static Problem note(Place place, String message, @Nullable String hint) {
        return new Problem(place, Severity.NOTE, message, hint);
    }
}
