package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portfolio.scaffold.Addition;
import portfolio.scaffold.Kind;
import portfolio.scaffold.NewContent;
import portfolio.source.Nearest;

/** {@code portfolio new}: one more project, role, variant or entry of a list. */
@Command(
        name = "new",
        description = {
            "Adds a project, role, variant or entry of a list to the content.",
            "",
            "Writes a file, or adds to the file where it belongs, with every key you may use as a comment that "
                    + "explains it. A project, and the file of a new employer, are drafts: they are not shown until "
                    + "you delete 'draft: true'. A role at an employer who has a file is added to it, and everything "
                    + "else in the file, comments too, stays as it is. Nothing is overwritten."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written",
            "1:it was not: writing failed",
            "2:wrong usage: an unknown kind, no content folder, a file that exists already, or one to which "
                    + "nothing can be added without touching what is there"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portfolio new project \"Payment Ledger\"",
            "  portfolio new role \"Senior engineer\" --company \"Example Bank\"",
            "  portfolio new variant bank"
        })
final class NewCommand implements Callable<Integer> {

    /** For help and for completion. */
    static final class Kinds extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Kinds() {
            super(Kind.words());
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What to add: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private String kind;

    @Parameters(index = "1", paramLabel = "NAME", description = "What you call it: its title or name.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--company", paramLabel = "NAME", description = "The employer of a role.")
    private @Nullable String company;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The content folder. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @Override
    public Integer call() {
        Kind wanted = Kind.of(kind).orElseThrow(this::unknownKind);
        if (company != null && wanted != Kind.ROLE) {
            throw wrong("only a role has a '--company'; write it into the file");
        }
        if (name.isBlank() || (company != null && company.isBlank())) {
            throw wrong("the name is empty");
        }
        if (!Files.isDirectory(content)) {
            throw wrong("there is no content folder '" + content + "'; make one with 'portfolio init'");
        }
        try {
            tell(wanted, NewContent.add(content, wanted, name, company));
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error(
                    "the content could not be written: " + Failure.reason(e),
                    spec.commandLine().getErr());
            return ExitCode.NOT_BUILT;
        }
    }

    private void tell(Kind written, Addition addition) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((addition.isNewFile() ? "Created " : "Added to ") + Failure.shown(addition.file()) + ".");
        out.println(next(written, addition));
    }

    private static String next(Kind written, Addition addition) {
        return switch (written) {
            case PROJECT -> "Write its text below the second line of hyphens, and delete 'draft: true' to show it.";
            case VARIANT -> "Choose what comes first and what stays out, then run ./portfolio variants.";
            case ROLE ->
                addition.isNewFile()
                        ? "Tell what you did there, and delete 'draft: true' to show it."
                        : "Tell what you did there; the next build shows it.";
            default -> "Fill in what you know; the next build shows it.";
        };
    }

    private ParameterException unknownKind() {
        String hint = Nearest.hint(kind, Kind.words()).orElse("there are: " + String.join(", ", Kind.words()));
        return wrong("there is no kind '" + kind + "'; " + hint);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
