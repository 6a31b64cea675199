package portfolio.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: shows how it is used. */
@Command(
        name = "portfolio",
        description = "Builds a static portfolio site from YAML and Markdown.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            VariantsCommand.class,
            ImportCommand.class,
            InitCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
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
