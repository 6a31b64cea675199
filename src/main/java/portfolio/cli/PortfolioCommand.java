package portfolio.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program without a subcommand: prints its help. */
final class PortfolioCommand implements Callable<Integer> {

    private static final String COMPLETION = "completion";

    /** The names of all commands, in the order of the help. */
    private static final List<String> COMMANDS = List.of(
            "build", "serve", "check", "variants", "import", "init", "new", "schema", "upgrade", "doctor", COMPLETION);

    private final Input<Boolean> help = new Input<>(OptionSpec.builder("-h", "--help")
            .scopeType(ScopeType.INHERIT)
            .usageHelp(true)
            .description("Show this help.")
            .build());
    private final Input<Boolean> version = new Input<>(OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    private final Input<Boolean> stacktrace = new Input<>(OptionSpec.builder("--stacktrace")
            .scopeType(ScopeType.INHERIT)
            .description("Show a stack trace if the program crashes.")
            .build());

    private final Usage usage = new Usage("portfolio", this)
            .description("Builds a static portfolio site from YAML and Markdown.")
            .understands(help, version, stacktrace)
            .exits(ExitCode.DONE, "done")
            .exits(ExitCode.NOT_BUILT, "failed: the content or file has errors, or writing failed")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: nothing was written")
            .examples(
                    "portfolio build",
                    "portfolio build --help",
                    "portfolio serve --open",
                    "portfolio import resume.json");

    /**
     * Returns the program with its subcommands. If the first argument names a subcommand, only that one is set up,
     * because setting up all of them takes a large part of a short run. Completion needs all of them.
     */
    CommandLine commandLine(String... args) {
        CommandLine commandLine = new CommandLine(usage.spec().versionProvider(new Version()));
        String first = args.length == 0 ? "" : args[0];
        boolean alone = COMMANDS.contains(first) && !first.equals(COMPLETION);
        for (String name : alone ? List.of(first) : COMMANDS) {
            commandLine.addSubcommand(command(name).usage().spec());
        }
        return commandLine;
    }

    private static Subcommand command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "serve" -> new ServeCommand();
            case "check" -> new CheckCommand();
            case "variants" -> new VariantsCommand();
            case "import" -> new ImportCommand();
            case "init" -> new InitCommand();
            case "new" -> new NewCommand();
            case "schema" -> new SchemaCommand();
            case "upgrade" -> new UpgradeCommand();
            case "doctor" -> new DoctorCommand();
            case COMPLETION -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Integer call() {
        usage.spec().commandLine().usage(usage.err());
        return ExitCode.WRONG_USAGE;
    }

    /** Returns whether to print a stack trace if the program crashes. */
    boolean stacktrace() {
        // The value is null if the option is absent, or if the failure came before the command line was parsed.
        return Boolean.TRUE.equals(stacktrace.value());
    }
}
