package portfolio.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import portfolio.source.Problem;
import portfolio.source.ProblemText;
import portfolio.source.Severity;
import portfolio.source.Visible;

/**
 * Prints problems for people: each with its place, a blank line after each. Nobody reads hundreds at once, so of very
 * many only the worst are shown, and how many more there are.
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

    /** Prints problems of which none may go unsaid, however many. */
    static void printAll(List<Problem> problems, PrintWriter to) {
        for (Problem problem : problems) {
            to.println(ProblemText.of(problem, Terminal.ink(to)));
            to.println();
        }
    }

    /** Prints an error that has no place in a file. */
    static void error(String message, PrintWriter to) {
        to.println(Terminal.ink(to).word(Severity.ERROR) + ": " + Visible.text(message));
    }

    /** Prints what to do about an error. */
    static void hint(String hint, PrintWriter to) {
        to.println("  " + Terminal.ink(to).hint() + ": " + Visible.text(hint));
    }

    /** Errors before warnings and notes where not all can be shown; in the order of places in any case. */
    private static List<Problem> worst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .sorted(Comparator.comparing(Problem::place))
                .toList();
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
