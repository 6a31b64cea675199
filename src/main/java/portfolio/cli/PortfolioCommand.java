package portfolio.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: shows how it is used. */
@Command(
        name = "portfolio",
        description = "Builds a static portfolio site from YAML and Markdown.",
        versionProvider = Version.class,
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:not done: the content or file has errors, or writing failed",
            "2:wrong usage: nothing was written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portfolio build",
            "  portfolio build --help",
            "  portfolio serve --open",
            "  portfolio import resume.json",
        })
final class PortfolioCommand implements Callable<Integer> {

    private static final String COMPLETION = "completion";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "After a fault of the program, show where in it.")
    private boolean stacktrace;

    /** The names of all commands, in the order of the help. */
    private static final List<String> COMMANDS =
            List.of("build", "serve", "check", "variants", "import", "init", "new", "schema", COMPLETION);

    /**
     * The program with its commands. Where the first argument names one, only with that: to take in what all of them
     * understand takes a fifth of a short run. Completion has to know all.
     */
    static CommandLine commandLine(PortfolioCommand root, String... args) {
        CommandLine commandLine = new CommandLine(root);
        String first = args.length == 0 ? "" : args[0];
        boolean alone = COMMANDS.contains(first) && !first.equals(COMPLETION);
        for (String name : alone ? List.of(first) : COMMANDS) {
            commandLine.addSubcommand(command(name));
        }
        return commandLine;
    }

    private static Callable<Integer> command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "serve" -> new ServeCommand();
            case "check" -> new CheckCommand();
            case "variants" -> new VariantsCommand();
            case "import" -> new ImportCommand();
            case "init" -> new InitCommand();
            case "new" -> new NewCommand();
            case "schema" -> new SchemaCommand();
            case COMPLETION -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.WRONG_USAGE;
    }

    /** Whether a fault of the program is told with the place in its code. */
    boolean stacktrace() {
        return stacktrace;
    }
}
