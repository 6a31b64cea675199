package portfolio.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
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
        // Read when AWT is first used. Without it, AWT would connect to the display that DISPLAY names.
        System.setProperty("java.awt.headless", "true");
        int code = execute(out, err, args);
        out.flush();
        if (out.checkError()) {
            ProblemPrinter.error("the output is incomplete: standard output is full or closed", err);
            ProblemPrinter.hint("print to a disk with free space, or to a program that reads to the end", err);
            code = code == ExitCode.DONE ? ExitCode.NOT_BUILT : code;
        }
        err.flush();
        return code;
    }

    private static int execute(PrintWriter out, PrintWriter err, String... args) {
        Optional<String> lost = FileNames.ofPlatform()
                .lost(Stream.concat(Stream.of(args), Stream.of(System.getProperty("user.dir", ""))));
        if (lost.isPresent()) {
            ProblemPrinter.error(FileNames.message(lost.get()), err);
            ProblemPrinter.hint(FileNames.HINT, err);
            return ExitCode.WRONG_USAGE;
        }
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
        } catch (Error error) {
            // Only exceptions reach the handler above.
            return Failure.tell(error, root, err);
        }
    }

    /** Content is UTF-8, so messages that quote it are too, whatever the platform's charset. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
