package portfolio.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import portfolio.source.Nearest;

/** {@code portfolio completion}: prints a script for shell completion of commands and options. */
final class CompletionCommand implements Subcommand {

    private static final String ZSH_START = "autoload -U +X compinit && compinit\n";
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Input<String> shell = Input.choice(0, "SHELL", SHELLS, "bash or zsh.");

    private final Usage usage = new Usage("completion", this)
            .description(
                    "Prints a script that completes commands and options in a shell.",
                    "Add the line for your shell from the examples to ~/.bashrc or ~/.zshrc. It completes the "
                            + "word 'portfolio', so the launcher must be on your PATH under that name.")
            .understands(shell)
            .exits(ExitCode.DONE, "done")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown shell")
            .examples("source <(portfolio completion bash)", "source <(portfolio completion zsh)");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        String wanted = shell.value();
        if (!SHELLS.contains(wanted)) {
            String hint = Nearest.hint(wanted, SHELLS).orElse("write bash or zsh");
            throw usage.wrong("there is no script for '" + wanted + "'; " + hint);
        }
        CommandSpec program = usage.spec().root();
        String script = AutoComplete.bash(program.name(), program.commandLine());
        usage.out().print((wanted.equals("zsh") ? ZSH_START : "") + script);
        return ExitCode.DONE;
    }
}
