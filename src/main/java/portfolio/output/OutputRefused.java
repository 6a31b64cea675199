package portfolio.output;

/** Thrown when something must not be written where it was to be written; nothing was changed. */
public final class OutputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /** @param hint what to do about it, one line */
    public OutputRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it, one line. */
    public String hint() {
        return hint;
    }
}
