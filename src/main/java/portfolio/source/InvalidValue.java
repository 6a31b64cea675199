package portfolio.source;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a value that cannot be: by a {@code parse} method, or by the compact constructor of a record. The reader of
 * the content folder turns it into a {@link Problem} at the place the value was read from.
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

    /** The value itself is wrong. */
    public static InvalidValue of(String message, @Nullable String hint) {
        return new InvalidValue(null, message, hint);
    }

    /** A record is wrong because of one of its components. */
    public static InvalidValue in(String component, String message, @Nullable String hint) {
        return new InvalidValue(component, message, hint);
    }

    /** The name of the record component that is to blame; absent when it is the whole value. */
    public @Nullable String component() {
        return component;
    }

    public @Nullable String hint() {
        return hint;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
