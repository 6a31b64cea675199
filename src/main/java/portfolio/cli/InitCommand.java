package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import portfolio.scaffold.StarterFolder;
import portfolio.source.Count;

/** {@code portfolio init}: creates a content folder to start from. */
final class InitCommand implements Subcommand {

    private final Input<Path> folder =
            Input.argument(0, "DIR", Path.class, "The folder to create. It must not exist yet, or be empty.");

    private final Usage usage = new Usage("init", this)
            .description(
                    "Creates a content folder to start from.",
                    "The folder contains every kind of file, with a comment that explains each key, the reference "
                            + "of all keys (README.md), and settings for editors. You can build it at once: the build lists "
                            + "what is still a placeholder. The project and the employer in it are drafts. Files whose "
                            + "names start with '_' are ignored until you rename them. Nothing is overwritten: the folder "
                            + "must be new or empty, and it is written as a whole or not at all.")
            .understands(folder)
            .exits(ExitCode.DONE, "the content folder was written")
            .exits(ExitCode.NOT_BUILT, "nothing was written: writing failed")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, or a folder that is not empty")
            .examples("portfolio init me", "portfolio build --content me", "portfolio build --content me --drafts");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        PrintWriter out = usage.out();
        try {
            int files = StarterFolder.write(folder.value());
            String shown = Failure.shown(folder.value());
            out.println("Made " + shown + ": " + Count.of(files, "file") + ".");
            out.println("Enter your name and role in " + shown + "/site.yaml, then build the site:");
            out.println("./portfolio build --content " + shown);
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error("the content could not be written: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }
}
