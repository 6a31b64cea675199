package portfolio.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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

    /** All commands, in the order of the help. */
    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("variants", VariantsCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put(COMPLETION, CompletionCommand::new);
        return commands;
    }

    /**
     * The program with its commands. Where the first argument names one, only with that: to take in what all of them
     * understand takes a fifth of a short run. Completion has to know all.
     */
    static CommandLine commandLine(PortfolioCommand root, String... args) {
        CommandLine commandLine = new CommandLine(root);
        String first = args.length == 0 ? "" : args[0];
        boolean alone = COMMANDS.containsKey(first) && !first.equals(COMPLETION);
        COMMANDS.forEach((name, command) -> {
            if (!alone || name.equals(first)) {
                commandLine.addSubcommand(command.get());
            }
        });
        return commandLine;
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
