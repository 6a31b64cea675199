package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portfolio.scaffold.ImportReport;
import portfolio.scaffold.Remark;
import portfolio.scaffold.ResumeImport;
import portfolio.source.ProblemException;

/** {@code portfolio import}: a JSON Resume in, a new content folder out. */
@Command(
        name = "import",
        description = {
            "Makes a content folder from a JSON Resume.",
            "",
            "Reads a file in the format of jsonresume.org, schema 1.0.0 to 1.3.1, and writes a content folder that "
                    + "can be built at once. Where the file breaks the rules of the schema, all places are told and "
                    + "nothing is written. What the content has no place for is left out, and named in a note each, "
                    + "with its JSON pointer and line. Nothing that exists is overwritten: the folder must be new or "
                    + "empty, and it appears whole or not at all."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the content folder was written; notes do not change that",
            "1:it was not: the file has errors, or writing failed",
            "2:wrong usage: an unknown option, no such file, or a folder that has something in it"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  portfolio import resume.json",
            "  portfolio import ~/Downloads/resume.json --into me",
            "  portfolio build --content me"
        })
final class ImportCommand implements Callable<Integer> {

    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The JSON Resume to read.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to make; it must not exist yet, or be empty. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path into;

    @Override
    public Integer call() {
        Path resume = resume();
        PrintWriter err = spec.commandLine().getErr();
        try {
            tell(ResumeImport.run(resume, into));
            return ExitCode.DONE;
        } catch (ProblemException e) {
            ProblemPrinter.print(e.problems(), err);
            err.println(ProblemPrinter.summary(e.problems()) + ": nothing was imported, and nothing was written.");
        } catch (IOException e) {
            ProblemPrinter.error("the content could not be written: " + Failure.reason(e), err);
        }
        return ExitCode.NOT_BUILT;
    }

    private Path resume() {
        if (file.equals("-")) {
            throw wrong("a résumé cannot be read from standard input; save it as a file and give its name");
        }
        if (ADDRESS.matcher(file).matches()) {
            throw wrong("a résumé cannot be read from the web; save it as a file and give its name");
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw wrong("'" + file + "' is a folder; give the file with the résumé in it");
        }
        if (!Files.exists(path)) {
            throw wrong("there is no file '" + file + "'");
        }
        return path;
    }

    private Path path() {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw wrong("'" + file + "' cannot be the name of a file");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void tell(ImportReport report) {
        ProblemPrinter.printAll(
                report.remarks().stream().map(Remark::note).toList(),
                spec.commandLine().getErr());
        PrintWriter out = spec.commandLine().getOut();
        String remarked = report.remarks().isEmpty()
                ? ""
                : ", with " + Count.of(report.remarks().size(), "note");
        out.println("Imported " + file + " into " + into + ": " + Count.of(report.files(), "file") + remarked + ".");
        out.println("Build the site from it: ./portfolio build --content " + into);
    }
}
