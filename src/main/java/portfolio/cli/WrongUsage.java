package portfolio.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import portfolio.source.Nearest;

/** Reports what is wrong with the command line, suggests what was probably meant, and points to the help. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            tellUnknown(unmatched, command, err);
        } else {
            ProblemPrinter.error(inOurStyle(String.valueOf(mistake.getMessage())), err);
        }
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static void tellUnknown(UnmatchedArgumentException unmatched, CommandLine command, PrintWriter err) {
        String name = unmatched.getUnmatched().get(0);
        ProblemPrinter.error("unknown " + kind(unmatched, command) + " '" + name + "'", err);
        Nearest.hint(name, known(command)).ifPresent(hint -> ProblemPrinter.hint(hint, err));
    }

    private static String kind(UnmatchedArgumentException unmatched, CommandLine command) {
        if (unmatched.isUnknownOption()) {
            return "option";
        }
        return command.getSubcommands().isEmpty() ? "argument" : "command";
    }

    private static List<String> known(CommandLine command) {
        return Stream.concat(
                        command.getSubcommands().keySet().stream(),
                        command.getCommandSpec().optionsMap().keySet().stream())
                .toList();
    }

    /** Adapts picocli's messages to the style of this program: lower case at the start, no names of Java types. */
    private static String inOurStyle(String text) {
        String message = text.replaceFirst(" is not an? (?:int|long)$", " is not a whole number");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
