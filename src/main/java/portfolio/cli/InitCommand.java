package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.scaffold.RepositoryFolder;
import portfolio.scaffold.RepositoryFolder.Written;
import portfolio.source.Count;
import portfolio.wrapper.Pin;
import portfolio.wrapper.ProgramCache;
import portfolio.wrapper.ProgramJar;

/** {@code portfolio init}: creates a repository for the owner's content, which runs this version of the program. */
final class InitCommand implements Subcommand {

    private final Input<Path> folder = Input.argument(
            0, "DIR", Path.class, "The folder to create: new, empty, or a repository to which to add what is missing.");
    private final Input<@Nullable String> address = Input.text(
            "--address",
            "URL",
            "Where the repository downloads the program; {version} stands for the version. Default: where this "
                    + "release is; without one, the jar is put into the repository.");

    private final Usage usage = new Usage("init", this)
            .description(
                    "Creates a repository for your content.",
                    "The folder 'content' contains every kind of file, with a comment that explains each key, and the "
                            + "reference of all keys (README.md). You can build it at once: the build lists what is still "
                            + "a placeholder. The project and the employer in it are drafts. Files whose names start with "
                            + "'_' are ignored until you rename them. The script 'portfolio' runs this version of the "
                            + "program, which portfolio.properties pins with its SHA-256. A workflow publishes the site "
                            + "on GitHub Pages. Nothing is overwritten: a new or empty folder is written as a whole or "
                            + "not at all; to a repository, only files that are missing are added.")
            .understands(folder, address)
            .exits(ExitCode.DONE, "the repository was written")
            .exits(ExitCode.NOT_BUILT, "nothing was written: writing failed")
            .exits(
                    ExitCode.WRONG_USAGE,
                    "wrong usage: an unknown option, a folder with other contents, or a cache that cannot be written")
            .examples("portfolio init me", "cd me && ./portfolio serve --open");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        try {
            Optional<ProgramJar> program = ProgramJar.running();
            String from = Objects.requireNonNullElse(
                    address.value(), program.map(ProgramJar::address).orElse(""));
            if (program.isPresent()) {
                new ProgramCache(CacheFolder.ofPlatform()).put(program.get());
            }
            tell(RepositoryFolder.write(folder.value(), program.orElse(null), from), program, from);
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error("the repository could not be written: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }

    private void tell(Written written, Optional<ProgramJar> program, String from) {
        PrintWriter out = usage.out();
        String shown = Failure.shown(folder.value());
        out.println("Made " + shown + ": " + Count.of(written.files(), "file") + ".");
        if (!written.kept().isEmpty()) {
            out.println("These differ from what would be written, and were left as they are: "
                    + String.join(", ", written.kept()));
        }
        if (program.isEmpty()) {
            usage.err().println("note: this program does not run from a jar, so " + Pin.FILE + " pins no version");
            ProblemPrinter.hint("pin one: java -jar portfolio.jar upgrade", usage.err());
        } else if (from.isEmpty()) {
            out.println("This program is not a release, so its jar is in " + shown + "/program.");
        }
        out.println("Enter your name and role in " + shown + "/content/site.yaml, then preview the site:");
        out.println("cd " + shown + " && ./portfolio serve --open");
    }
}
