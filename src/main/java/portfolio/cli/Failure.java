package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import portfolio.source.ProblemException;

/** Tells why a command could not be done, and never by a stack trace unless one was asked for. */
final class Failure {

    private Failure() {}

    /** Prints the cause and gives the exit code that belongs to it. */
    static int tell(Throwable cause, PortfolioCommand root, PrintWriter err) {
        if (cause instanceof ProblemException content) {
            ProblemPrinter.print(content.problems(), err);
            err.println(ProblemPrinter.summary(content.problems())
                    + ": the site was not built, what was built before is unchanged.");
        } else if (cause instanceof IOException || cause instanceof UncheckedIOException) {
            err.println("error: the site could not be written: " + cause.getMessage());
        } else {
            tellFault(cause, root, err);
        }
        return ExitCode.NOT_BUILT;
    }

    private static void tellFault(Throwable cause, PortfolioCommand root, PrintWriter err) {
        err.println("error: this is a fault of the program, not of your content: " + cause);
        if (root.stacktrace()) {
            cause.printStackTrace(err);
        } else {
            err.println("  hint: run it again with --stacktrace and report what it prints");
        }
    }
}
