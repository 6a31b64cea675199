package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import portfolio.scaffold.StarterFolder;

/** {@code portfolio init}: creates a content folder to start from. */
final class InitCommand implements Subcommand {

    private final Input<Path> folder =
            Input.argument(0, "DIR", Path.class, "The folder to make; it must not exist yet, or be empty.");

    private final Usage usage = new Usage("init", this)
            .description(
                    "Makes a content folder to start from.",
                    "It has every kind of file, each with every key as a comment that explains it, the reference of "
                            + "all keys (README.md), and what editors need to know. It can be built at once: the "
                            + "build names what is still a placeholder. The project and the employer in it are "
                            + "drafts; files whose names start with '_' are not read until you rename them. Nothing "
                            + "that exists is overwritten: the folder must be new or empty, and it appears whole or "
                            + "not at all.")
            .understands(folder)
            .exits(ExitCode.DONE, "the content folder was written")
            .exits(ExitCode.NOT_BUILT, "it was not: writing failed")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, or a folder that has something in it")
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
            out.println("Write who you are into " + shown + "/site.yaml, then build the site from it:");
            out.println("./portfolio build --content " + shown);
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error("the content could not be written: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }
}
