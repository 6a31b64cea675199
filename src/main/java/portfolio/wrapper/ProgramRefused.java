package portfolio.wrapper;

/** Thrown if a version of the program cannot be pinned, found or verified. Nothing has been changed. */
public final class ProgramRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, in one line
     * @param hint the suggested fix, in one line
     */
    public ProgramRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns the suggested fix, in one line. */
    public String hint() {
        return hint;
    }
}
