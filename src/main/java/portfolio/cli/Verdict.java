package portfolio.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portfolio.source.Count;
import portfolio.source.Problem;
import portfolio.source.Severity;

/**
 * Whether a site is ready to publish.
 *
 * @param problems the problems, in the order of their locations
 * @param strict whether warnings count as failures
 */
record Verdict(List<Problem> problems, boolean strict) {

    Verdict {
        problems = List.copyOf(problems);
    }

    boolean isReady() {
        return count(Severity.ERROR) == 0 && !(strict && count(Severity.WARNING) > 0);
    }

    long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** Returns the verdict in one line: {@code Ready to publish: 0 errors, 0 warnings, 1 note.} */
    String line() {
        return Stream.of(Severity.values())
                .map(severity -> Count.of(count(severity), severity.word()))
                .collect(Collectors.joining(", ", isReady() ? "Ready to publish: " : "Not ready to publish: ", "."));
    }
}
