package portfolio.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the diagnostics of one stage, so that all of them are reported in one run. Not safe for use by several
 * threads.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds an error. */
    public void error(Place place, String message, @Nullable String hint) {
        found.add(Problem.error(place, message, hint));
    }

    /** Adds a warning. */
    public void warning(Place place, String message, @Nullable String hint) {
        found.add(Problem.warning(place, message, hint));
    }

    /** Adds a note. */
    public void note(Place place, String message, @Nullable String hint) {
        found.add(Problem.note(place, message, hint));
    }

    /** Adds diagnostics that were collected elsewhere. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /** Returns whether at least one error was added. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Returns the diagnostics added so far without duplicates, in the order of files, lines and columns. */
    public List<Problem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    /**
     * Ends a stage.
     *
     * @throws ProblemException with all diagnostics, if at least one of them is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ProblemException(list());
        }
    }
}
