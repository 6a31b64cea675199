package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portfolio.scaffold.StarterFolder;

/** {@code portfolio init}: a new content folder to start from. */
@Command(
        name = "init",
        description = {
            "Makes a content folder to start from.",
            "",
            "It has every kind of file, each with every key as a comment that explains it, the reference of all keys "
                    + "(README.md), and what editors need to know. It can be built at once: the build "
                    + "names what is still a placeholder. The project and the employer in it are drafts; files "
                    + "whose names start with '_' are not read until you rename them. Nothing that exists is "
                    + "overwritten: the folder must be new or empty, and it appears whole or not at all."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the content folder was written",
            "1:it was not: writing failed",
            "2:wrong usage: an unknown option, or a folder that has something in it"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  portfolio init me", "  portfolio build --content me", "  portfolio build --content me --drafts"})
final class InitCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not exist yet, or be empty.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            int files = StarterFolder.write(folder);
            String shown = Failure.shown(folder);
            out.println("Made " + shown + ": " + Count.of(files, "file") + ".");
            out.println("Write who you are into " + shown + "/site.yaml, then build the site from it:");
            out.println("./portfolio build --content " + shown);
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error(
                    "the content could not be written: " + Failure.reason(e),
                    spec.commandLine().getErr());
            return ExitCode.NOT_BUILT;
        }
    }
}
