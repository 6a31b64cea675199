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
 * most severe ones; the rest are only counted.
 */
final class ProblemPrinter {

    private static final int MOST = 100;

    private ProblemPrinter() {}

    static void print(List<Problem> problems, PrintWriter to) {
        printAll(worst(problems), to);
        if (problems.size() > MOST) {
            to.println("and " + Count.of(problems.size() - MOST, "more problem") + ", not shown");
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

    /** Selects the most severe problems that fit, and sorts them by location. */
    private static List<Problem> worst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .sorted(Comparator.comparing(Problem::place))
                .toList();
    }

    /** Returns the number of errors and warnings, such as {@code 3 errors and 1 warning}. Zero counts are left out. */
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
