package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import portfolio.scaffold.SchemaFolder;
import portfolio.source.Nearest;

/** {@code portfolio schema}: what editors need to know of the content. */
@Command(
        name = "schema",
        description = {
            "Writes what editors need to know of the content.",
            "",
            "For each file there is a JSON Schema (draft-07) with every key, what it is for and examples. Editors "
                    + "with support for YAML propose keys by it, and mark mistakes while you type; a file names its "
                    + "schema in its first line. They go into the folder '.schema' of the content folder, which the "
                    + "build does not look into. Run this again after an update of the program."
        },
        sortOptions = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the schemas could not be written",
            "2:wrong usage: an unknown option, no content folder, or no schema of that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  portfolio schema", "  portfolio schema --content ~/me", "  portfolio schema --stdout projects"})
final class SchemaCommand implements Callable<Integer> {

    private static final String ENDING = ".schema.json";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to write into. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path content;

    @Option(
            names = "--stdout",
            paramLabel = "NAME",
            description = "Print one schema, such as 'site' or 'projects', and write none.")
    private @Nullable String name;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (name != null) {
            out.print(schema(name));
            return ExitCode.DONE;
        }
        try {
            Path folder = SchemaFolder.write(ContentOption.existing(content, spec));
            out.println("Wrote " + Count.of(SchemaFolder.files().size(), "schema") + " into " + Failure.shown(folder)
                    + ".");
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error(
                    "the schemas could not be written: " + Failure.reason(e),
                    spec.commandLine().getErr());
            return ExitCode.NOT_BUILT;
        }
    }

    private String schema(String wanted) {
        Map<String, String> files = SchemaFolder.files();
        if (!files.containsKey(wanted + ENDING)) {
            var names = files.keySet().stream()
                    .map(file -> file.replace(ENDING, ""))
                    .toList();
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no schema '" + wanted + "'; "
                            + Nearest.hint(wanted, names).orElse("there are: " + String.join(", ", names)));
        }
        return Objects.requireNonNull(files.get(wanted + ENDING));
    }
}
