package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.jsonresume.Remark;
import portfolio.scaffold.ImportOptions;
import portfolio.scaffold.ImportReport;
import portfolio.scaffold.ResumeImport;
import portfolio.source.Count;
import portfolio.source.ProblemException;

/** {@code portfolio import}: creates a content folder from a JSON Resume. */
final class ImportCommand implements Subcommand {

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*");

    /** A language of two or three letters, possibly with a script or region (BCP 47). */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private final Input<String> file = Input.argument(0, "FILE", String.class, "The JSON Resume to read.");
    private final Input<Path> into =
            Input.folder("--into", "content", "The folder to create. It must not exist yet, or be empty.");

    private final Input<Boolean> strict =
            Input.flag("--strict", "Refuse a file that breaks the schema, and list every error.");

    private final Input<@Nullable String> language = Input.name(
            "--language",
            "The language to use if a text is given in several, such as fr. Default: English, otherwise the first.");

    private final Usage usage = new Usage("import", this)
            .description(
                    "Creates a content folder from a JSON Resume.",
                    "Reads a file in the format of jsonresume.org, schema 1.0.0 to 1.3.1, and writes a content "
                            + "folder that you can build at once. Values that break the schema are repaired if their "
                            + "meaning is clear, such as 'August 2021' as a date. Values that are unclear, or have no place "
                            + "in the content, are left out. A note lists each such value with its JSON pointer and line. "
                            + "Nothing is overwritten: the folder must be new or empty, and it is written as a whole or not "
                            + "at all.")
            .understands(file, into, strict, language)
            .exits(ExitCode.DONE, "the content folder was written, possibly with notes")
            .exits(
                    ExitCode.NOT_BUILT,
                    "nothing was written: the file is not JSON, breaks the schema with --strict, or writing failed")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, no such file, or a folder that is not empty")
            .examples(
                    "portfolio import resume.json",
                    "portfolio import ~/Downloads/resume.json --into me",
                    "portfolio import resume.json --strict",
                    "portfolio build --content me");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        Path resume = resume(file.value());
        String tag = language.value();
        if (tag != null && !LANGUAGE_TAG.matcher(tag).matches()) {
            throw usage.wrong("'" + tag + "' is not a language tag; write one such as fr or pt-BR");
        }
        PrintWriter err = usage.err();
        try {
            tell(ResumeImport.run(resume, into.value(), new ImportOptions(strict.value(), language.value())));
            return ExitCode.DONE;
        } catch (ProblemException e) {
            ProblemPrinter.printAll(e.problems(), err);
            err.println(ProblemPrinter.summary(e.problems()) + ". Nothing was imported or written.");
        } catch (IOException e) {
            ProblemPrinter.error("the content could not be written: " + Failure.reason(e), err);
        }
        return ExitCode.NOT_BUILT;
    }

    private Path resume(String file) {
        if (file.equals("-")) {
            throw usage.wrong("a résumé cannot be read from standard input; save it as a file and give its name");
        }
        if (ADDRESS.matcher(file).matches()) {
            throw usage.wrong("a résumé cannot be read from the web; save it as a file and give its name");
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw usage.wrong("'" + file + "' is a folder; give the file that contains the résumé");
        }
        if (!Files.exists(path)) {
            throw usage.wrong("there is no file '" + file + "'");
        }
        return path;
    }

    private Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw usage.wrong("'" + file + "' is not a valid file name");
        }
    }

    private void tell(ImportReport report) {
        ProblemPrinter.printAll(report.remarks().stream().map(Remark::note).toList(), usage.err());
        PrintWriter out = usage.out();
        out.println("Imported " + file.value() + " into " + into.value() + ": " + Count.of(report.files(), "file")
                + ". " + Count.of(report.asWritten(), "value") + " as written, " + report.repaired() + " repaired, "
                + report.leftOut() + " left out.");
        out.println("Build the site from it: ./portfolio build --content " + into.value());
    }
}
