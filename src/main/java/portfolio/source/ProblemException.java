package portfolio.source;

import java.util.List;

/** Thrown when a stage of the build cannot go on. Carries all diagnostics of that stage. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates an exception.
     *
     * @param problems the diagnostics in the order in which they are printed
     */
    public ProblemException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** Returns all diagnostics in the order in which they are printed. At least one of them is an error. */
    public List<Problem> problems() {
        return problems;
    }
}
