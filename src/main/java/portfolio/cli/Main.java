package portfolio.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line: arguments in, text and an exit code out. */
public final class Main {

    private Main() {}

    /** Runs one command on the console and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintWriter err = Terminal.wantsColour() ? new Terminal(System.err) : utf8(System.err);
        System.exit(run(utf8(System.out), err, args));
    }

    /**
     * Runs one command.
     *
     * @param out gets results and help
     * @param err gets problems, each as text with its place, and mistakes in the use of the program
     * @return 0 done, 1 the site could not be built, 2 the program was not used as it can be
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        PortfolioCommand root = new PortfolioCommand();
        CommandLine commandLine = root.commandLine(args)
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, root, err));
        try {
            return commandLine.execute(args);
        } catch (StackOverflowError | OutOfMemoryError error) {
            return Failure.tell(error, root, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Content is UTF-8, so messages that quote it are too, whatever the platform's charset. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
