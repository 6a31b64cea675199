package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import portfolio.output.OutputRefused;
import portfolio.source.ProblemException;

/** Tells why a command could not be done, and never by a stack trace unless one was asked for. */
final class Failure {

    private Failure() {}

    /** Prints the cause and gives the exit code that belongs to it. */
    static int tell(Throwable cause, PortfolioCommand root, PrintWriter err) {
        if (cause instanceof OutputRefused refused) {
            ProblemPrinter.error(String.valueOf(refused.getMessage()), err);
            ProblemPrinter.hint(refused.hint(), err);
            return ExitCode.WRONG_USAGE;
        }
        if (cause instanceof ProblemException content) {
            ProblemPrinter.print(content.problems(), err);
            err.println(ProblemPrinter.summary(content.problems())
                    + ": the site was not built, what was built before is unchanged.");
        } else if (cause instanceof InvalidPathException name
                && !FileNames.ofPlatform().isUnicode()) {
            ProblemPrinter.error(FileNames.message(name.getInput()), err);
            ProblemPrinter.hint(FileNames.HINT, err);
        } else if (cause instanceof IOException failure) {
            ProblemPrinter.error("the site could not be written: " + reason(failure), err);
        } else {
            tellFault(cause, root, err);
        }
        return ExitCode.NOT_BUILT;
    }

    /** Many failures of the file system say only the path and leave the reason to the name of their class. */
    static String reason(IOException failure) {
        if (failure instanceof FileSystemException ofPath && ofPath.getReason() == null) {
            String name = failure.getClass().getSimpleName().replace("Exception", "");
            return String.join(" ", name.split("(?=[A-Z])")).toLowerCase(Locale.ROOT) + ": " + ofPath.getFile();
        }
        return String.valueOf(failure.getMessage());
    }

    /** A path as messages write it, the same on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void tellFault(Throwable cause, PortfolioCommand root, PrintWriter err) {
        ProblemPrinter.error("this is a fault of the program, not of your content: " + cause, err);
        if (root.stacktrace()) {
            cause.printStackTrace(err);
        } else {
            ProblemPrinter.hint("run it again with --stacktrace and report what it prints", err);
        }
    }
}
