package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value breaks a rule of its type, either by a {@code parse} method or by the compact constructor of a
 * record. The content reader turns it into a {@link Problem} at the location of the value.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String component;
    private final @Nullable String hint;

    private InvalidValue(@Nullable String component, String message, @Nullable String hint) {
        super(message);
        this.component = component;
        this.hint = hint;
    }

    /**
     * Returns an exception that rejects the whole value.
     *
     * @param message what is wrong, one line, without a full stop
     * @param hint what to do about it; null if the message says it all
     */
    public static InvalidValue of(String message, @Nullable String hint) {
        return new InvalidValue(null, message, hint);
    }

    /**
     * Returns an exception that rejects a record because of one of its components.
     *
     * @param component the name of the record component
     * @param message what is wrong, one line, without a full stop
     * @param hint what to do about it; null if the message says it all
     */
    public static InvalidValue in(String component, String message, @Nullable String hint) {
        return new InvalidValue(component, message, hint);
    }

    /** Returns the name of the record component that is wrong; null if the value as a whole is wrong. */
    public @Nullable String component() {
        return component;
    }

    /** Returns what to do about it; null if the message says it all. */
    public @Nullable String hint() {
        return hint;
    }

    /** Returns what is wrong; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
