package portfolio.source;

import java.util.List;

/** Ends a build: carries every problem of the stage that could not go on. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files, lines and columns; at least one is an error. */
    public List<Problem> problems() {
        return problems;
    }
}
