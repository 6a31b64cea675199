package portfolio.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The entry point of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command on the console and exits with its exit code. */
    public static void main(String[] args) {
        PrintWriter err = Terminal.wantsColour() ? new Terminal(System.err) : utf8(System.err);
        System.exit(run(utf8(System.out), err, args));
    }

    /**
     * Runs one command.
     *
     * @param out receives results and help
     * @param err receives problems and usage errors
     * @return 0 if the command succeeded, 1 if it failed, 2 if the command line was wrong
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        // Must be set before AWT is first used. Otherwise AWT connects to the display named by DISPLAY.
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
        Optional<String> lost = UndecodableNames.ofPlatform()
                .lost(Stream.concat(Stream.of(args), Stream.of(System.getProperty("user.dir", ""))));
        if (lost.isPresent()) {
            ProblemPrinter.error(UndecodableNames.message(lost.get()), err);
            ProblemPrinter.hint(UndecodableNames.HINT, err);
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
            // Picocli passes only exceptions to the handler above.
            return Failure.tell(error, root, err);
        }
    }

    /** Content is UTF-8, so messages that quote it are UTF-8 too, regardless of the platform's charset. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
