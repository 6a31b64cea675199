package portfolio.output;

/** Thrown when a site must not be written to the folder it was to be written to; nothing was changed. */
public final class OutputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    OutputRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it, one line. */
    public String hint() {
        return hint;
    }
}
