package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import portfolio.output.OutputRefused;
import portfolio.source.ProblemException;
import portfolio.wrapper.ProgramRefused;

/** Reports why a command failed. It prints a stack trace only if {@code --stacktrace} was given. */
final class Failure {

    private Failure() {}

    /** Prints the cause and returns the exit code. */
    static int tell(Throwable cause, PortfolioCommand root, PrintWriter err) {
        if (cause instanceof UncheckedIOException unchecked) {
            return tell(Objects.requireNonNull(unchecked.getCause()), root, err);
        }
        if (cause instanceof OutputRefused refused) {
            ProblemPrinter.error(String.valueOf(refused.getMessage()), err);
            ProblemPrinter.hint(refused.hint(), err);
            return ExitCode.WRONG_USAGE;
        }
        if (cause instanceof ProgramRefused refused) {
            ProblemPrinter.error(String.valueOf(refused.getMessage()), err);
            ProblemPrinter.hint(refused.hint(), err);
            return ExitCode.WRONG_USAGE;
        }
        if (cause instanceof ProblemException content) {
            ProblemPrinter.print(content.problems(), err);
            err.println(ProblemPrinter.summary(content.problems())
                    + ". Nothing was written; the previous site is unchanged.");
        } else if (cause instanceof InvalidPathException name
                && !UndecodableNames.ofPlatform().isUnicode()) {
            ProblemPrinter.error(UndecodableNames.message(name.getInput()), err);
            ProblemPrinter.hint(UndecodableNames.HINT, err);
        } else if (cause instanceof IOException failure) {
            ProblemPrinter.error("the site could not be written: " + reason(failure), err);
        } else {
            tellFault(cause, root, err);
        }
        return ExitCode.NOT_BUILT;
    }

    /**
     * Returns the reason for a failed file operation. Many file system exceptions have only the path as their message,
     * so their class name serves as the reason.
     */
    static String reason(IOException failure) {
        if (failure instanceof FileSystemException ofPath && ofPath.getReason() == null) {
            String name = failure.getClass().getSimpleName().replace("Exception", "");
            return String.join(" ", name.split("(?=[A-Z])")).toLowerCase(Locale.ROOT) + ": " + ofPath.getFile();
        }
        return String.valueOf(failure.getMessage());
    }

    /** Returns a path with forward slashes, so that messages are the same on every system. */
    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static void tellFault(Throwable cause, PortfolioCommand root, PrintWriter err) {
        ProblemPrinter.error("this is a bug in the program, not in your content: " + cause, err);
        if (root.stacktrace()) {
            cause.printStackTrace(err);
        } else {
            ProblemPrinter.hint("run the command again with --stacktrace and report what it prints", err);
        }
    }
}
