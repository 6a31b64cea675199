package portfolio.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portfolio.source.Count;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;
import portfolio.source.Visible;

/**
 * Prints problems with their source locations for people, with a blank line after each. At most 100 are printed, the
 * most severe ones; the rest are counted by severity.
 */
final class ProblemPrinter {

    private static final int MOST = 100;

    private ProblemPrinter() {}

    static void print(List<Problem> problems, PrintWriter to) {
        List<Problem> inOrder = problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
        printAll(
                inOrder.stream()
                        .limit(MOST)
                        .sorted(Comparator.comparing(Problem::place))
                        .toList(),
                to);
        if (inOrder.size() > MOST) {
            to.println("and " + counts(inOrder.subList(MOST, inOrder.size()), Severity.values()) + " more, not shown");
            hint("list all of them with 'portfolio check --format json'", to);
            to.println();
        }
    }

    /** Prints all problems, however many. */
    static void printAll(List<Problem> problems, PrintWriter to) {
        for (Problem problem : problems) {
            to.println(ProblemText.of(problem, Terminal.ink(to)));
            to.println();
        }
    }

    /** Prints an error without a location. */
    static void error(String message, PrintWriter to) {
        to.println(Terminal.ink(to).word(Severity.ERROR) + ": " + Visible.text(message));
    }

    /** Prints the hint that belongs to an error. */
    static void hint(String hint, PrintWriter to) {
        to.println("  " + Terminal.ink(to).hint() + ": " + Visible.text(hint));
    }

    /** Returns the number of errors and warnings, such as {@code 3 errors and 1 warning}. Zero counts are left out. */
    static String summary(List<Problem> problems) {
        return counts(problems, Severity.ERROR, Severity.WARNING);
    }

    private static String counts(List<Problem> problems, Severity... severities) {
        return Stream.of(severities)
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
