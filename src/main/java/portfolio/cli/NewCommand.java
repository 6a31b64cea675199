package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import portfolio.model.Slug;
import portfolio.scaffold.Addition;
import portfolio.scaffold.ContentKind;
import portfolio.scaffold.NewContent;
import portfolio.source.Nearest;
import portfolio.source.UrlWords;

/** {@code portfolio new}: adds a project, role, variant or list entry to the content. */
final class NewCommand implements Subcommand {

    private final Input<String> kind =
            Input.choice(0, "KIND", ContentKind.words(), "What to add: ${COMPLETION-CANDIDATES}.");
    private final Input<String> name = Input.argument(1, "NAME", String.class, "Its title or name.");
    private final Input<@Nullable String> company = Input.name("--company", "The employer of a role.");
    private final Input<Path> content = Input.content("The content folder.");

    private final Usage usage = new Usage("new", this)
            .description(
                    "Adds a project, role, variant or list entry to the content.",
                    "Creates a file, or adds to an existing one. A comment explains each key you can use. A new "
                            + "project, and the file of a new employer, are drafts: they are not shown until you delete "
                            + "'draft: true'. A role at an employer that has a file is added to that file; the rest of the "
                            + "file, including comments, stays as it is. Nothing is overwritten.")
            .understands(kind, name, company, content)
            .exits(ExitCode.DONE, "the file was written")
            .exits(ExitCode.NOT_BUILT, "nothing was written: writing failed")
            .exits(
                    ExitCode.WRONG_USAGE,
                    "wrong usage: an unknown kind, no content folder, a file that already exists, or one that cannot "
                            + "be extended without changing the rest of it")
            .examples(
                    "portfolio new project \"Payment Ledger\"",
                    "portfolio new role \"Senior engineer\" --company \"Example Bank\"",
                    "portfolio new variant bank");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        ContentKind wanted = ContentKind.of(kind.value()).orElseThrow(this::unknownKind);
        String employer = company.value();
        if (employer != null && !wanted.equals(ContentKind.ROLE)) {
            throw usage.wrong("'--company' is only for roles; write the company in the file instead");
        }
        if (name.value().isBlank() || (employer != null && employer.isBlank())) {
            throw usage.wrong("the name is empty");
        }
        if (wanted.equals(ContentKind.PROJECT)
                || wanted.equals(ContentKind.VARIANT)
                || wanted.equals(ContentKind.ROLE)) {
            requireFileName(employer == null ? name.value() : employer);
        }
        Path folder = usage.folder(content);
        if (!Files.isDirectory(folder)) {
            throw usage.wrong("there is no content folder '" + folder + "'; create one with 'portfolio init'");
        }
        try {
            tell(wanted, NewContent.add(folder, wanted, name.value(), employer));
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error("the content could not be written: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }

    /** Refuses a name from which no file name can be made. */
    private void requireFileName(String text) {
        String words = UrlWords.of(text);
        if (words.isEmpty()) {
            throw usage.wrong("the name '" + text + "' has no letters or digits for a file name; pass another name");
        }
        if (Slug.isReserved(words)) {
            throw usage.wrong("the file name '" + words + "' is reserved by Windows; pass a longer name, such as '"
                    + text + " 1'");
        }
    }

    private void tell(ContentKind written, Addition addition) {
        PrintWriter out = usage.out();
        out.println((addition.isNewFile() ? "Created " : "Added to ") + Failure.shown(addition.file()) + ".");
        out.println(next(written, addition));
    }

    private static String next(ContentKind written, Addition addition) {
        if (written.equals(ContentKind.PROJECT)) {
            return "Write its text below the second line of hyphens, and delete 'draft: true' to show it.";
        }
        if (written.equals(ContentKind.VARIANT)) {
            return "Choose what comes first and what is left out, then run ./portfolio variants.";
        }
        if (written.equals(ContentKind.ROLE)) {
            return addition.isNewFile()
                    ? "Describe what you did there, and delete 'draft: true' to show it."
                    : "Describe what you did there; the next build shows it.";
        }
        return "Fill in what you know; the next build shows it.";
    }

    private ParameterException unknownKind() {
        String given = kind.value();
        String hint = Nearest.hint(given, ContentKind.words())
                .orElse("choose one of: " + String.join(", ", ContentKind.words()));
        return usage.wrong("there is no kind '" + given + "'; " + hint);
    }
}
