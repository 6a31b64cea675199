package portfolio.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program without a command: shows how it is used. */
final class PortfolioCommand implements Callable<Integer> {

    private static final String COMPLETION = "completion";

    /** The names of all commands, in the order of the help. */
    private static final List<String> COMMANDS =
            List.of("build", "serve", "check", "variants", "import", "init", "new", "schema", COMPLETION);

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
            .description("After a fault of the program, show where in it.")
            .build());

    private final Usage usage = new Usage("portfolio", this)
            .description("Builds a static portfolio site from YAML and Markdown.")
            .understands(help, version, stacktrace)
            .exits(ExitCode.DONE, "done")
            .exits(ExitCode.NOT_BUILT, "not done: the content or file has errors, or writing failed")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: nothing was written")
            .examples(
                    "portfolio build",
                    "portfolio build --help",
                    "portfolio serve --open",
                    "portfolio import resume.json");

    /**
     * The program with its commands. Where the first argument names one, only with that: to take in what all of them
     * understand takes long beside a short run. Completion has to know all.
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
            case COMPLETION -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public Integer call() {
        usage.spec().commandLine().usage(usage.err());
        return ExitCode.WRONG_USAGE;
    }

    /** Whether a fault of the program is told with the place in its code. */
    boolean stacktrace() {
        // It has no value when it was not given, or when a fault came before the arguments were read.
        return Boolean.TRUE.equals(stacktrace.value());
    }
}
