package portfolio.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one stage, so that all of them can be told in one run. Not for use by several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void error(Place place, String message, @Nullable String hint) {
        found.add(Problem.error(place, message, hint));
    }

    public void warning(Place place, String message, @Nullable String hint) {
        found.add(Problem.warning(place, message, hint));
    }

    public void note(Place place, String message, @Nullable String hint) {
        found.add(Problem.note(place, message, hint));
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** What was found so far, each once, in the order of files, lines and columns. */
    public List<Problem> list() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    /** Ends a stage: throws all problems together when at least one of them is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ProblemException(list());
        }
    }
}
