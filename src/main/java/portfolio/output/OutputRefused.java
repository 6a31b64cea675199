package portfolio.output;

/** Thrown if a folder must not be written to. Nothing has been changed. */
public final class OutputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message why the folder must not be written to
     * @param hint the suggested fix, in one line
     */
    public OutputRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** Returns the suggested fix, in one line. */
    public String hint() {
        return hint;
    }
}
