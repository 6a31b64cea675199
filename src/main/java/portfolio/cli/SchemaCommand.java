package portfolio.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portfolio.scaffold.SchemaFolder;
import portfolio.source.Count;
import portfolio.source.Nearest;

/** {@code portfolio schema}: writes the JSON Schemas that editors use for the content files. */
final class SchemaCommand implements Subcommand {

    private static final String ENDING = ".schema.json";

    private final Input<Path> content = Input.content("The folder to write into.");
    private final Input<@Nullable String> name =
            Input.name("--stdout", "Print one schema, such as 'site' or 'projects', and write no files.");

    private final Usage usage = new Usage("schema", this)
            .description(
                    "Writes the JSON Schemas that let editors check the content.",
                    "Each kind of file has a JSON Schema (draft-07) with a description and examples of every key. "
                            + "Editors with YAML support use it to complete keys and to mark errors while you type; the "
                            + "first line of a file names its schema. The schemas are written to the folder '.schema' in "
                            + "the content folder, which the build ignores. Run this command again after you update the "
                            + "program.")
            .understands(content, name)
            .exits(ExitCode.DONE, "done")
            .exits(ExitCode.NOT_BUILT, "the schemas could not be written")
            .exits(ExitCode.WRONG_USAGE, "wrong usage: an unknown option, no content folder, or no schema of that name")
            .examples("portfolio schema", "portfolio schema --content ~/me", "portfolio schema --stdout projects");

    @Override
    public Usage usage() {
        return usage;
    }

    @Override
    public Integer call() {
        PrintWriter out = usage.out();
        String wanted = name.value();
        if (wanted != null) {
            out.print(schema(wanted));
            return ExitCode.DONE;
        }
        try {
            Path folder = SchemaFolder.write(usage.contentFolder(content));
            out.println("Wrote " + Count.of(SchemaFolder.files().size(), "schema") + " into " + Failure.shown(folder)
                    + ".");
            return ExitCode.DONE;
        } catch (IOException e) {
            ProblemPrinter.error("the schemas could not be written: " + Failure.reason(e), usage.err());
            return ExitCode.NOT_BUILT;
        }
    }

    private String schema(String wanted) {
        Map<String, String> files = SchemaFolder.files();
        if (!files.containsKey(wanted + ENDING)) {
            var names = files.keySet().stream()
                    .map(file -> file.replace(ENDING, ""))
                    .toList();
            throw usage.wrong("there is no schema '" + wanted + "'; "
                    + Nearest.hint(wanted, names).orElse("choose one of: " + String.join(", ", names)));
        }
        return Objects.requireNonNull(files.get(wanted + ENDING));
    }
}
