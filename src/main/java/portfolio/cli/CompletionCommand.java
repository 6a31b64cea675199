package portfolio.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portfolio.source.Nearest;

/** {@code portfolio completion}: a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script that lets a shell complete commands and options.",
            "",
            "The shell reads it once in each session: put the line for your shell, as in the examples, "
                    + "into ~/.bashrc or ~/.zshrc. It completes the word 'portfolio', so the launcher has to be "
                    + "found under that name."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage: another shell"},
        footerHeading = "%nExamples:%n",
        footer = {"  source <(portfolio completion bash)", "  source <(portfolio completion zsh)"})
final class CompletionCommand implements Callable<Integer> {

    private static final String ZSH_START = "autoload -U +X compinit && compinit\n";

    /** For help and for completion. */
    static final class Shells extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Shells() {
            super(List.of("bash", "zsh"));
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash or zsh.")
    @SuppressWarnings("NullAway.Init")
    private String shell;

    @Override
    public Integer call() {
        if (!new Shells().contains(shell)) {
            String hint = Nearest.hint(shell, new Shells()).orElse("write bash or zsh");
            throw new ParameterException(spec.commandLine(), "there is no script for '" + shell + "'; " + hint);
        }
        String script = AutoComplete.bash(spec.root().name(), spec.root().commandLine());
        spec.commandLine().getOut().print((shell.equals("zsh") ? ZSH_START : "") + script);
        return ExitCode.DONE;
    }
}
