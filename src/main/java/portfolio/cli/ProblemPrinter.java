package portfolio.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;

/** Prints problems for people: each with its place, a blank line after each. */
final class ProblemPrinter {

    private ProblemPrinter() {}

    static void print(List<Problem> problems, PrintWriter to) {
        for (Problem problem : problems) {
            to.println(ProblemText.of(problem));
            to.println();
        }
    }

    /**
     * How many errors and warnings there are, such as {@code 3 errors and 1 warning}; what there is none of is left
     * out.
     */
    static String summary(List<Problem> problems) {
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> count(problems, severity) > 0)
                .map(severity -> Count.of(count(problems, severity), severity.word()))
                .collect(joining(" and "));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
