package portfolio.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * How a command is used: what it understands, and its help, which has the same form for all of them. It is told to
 * picocli call by call; to have it read annotations by reflection took a tenth of a short run.
 */
final class Usage {

    private final CommandSpec spec;
    private final Map<String, String> exitCodes = new LinkedHashMap<>();

    /**
     * A command that understands nothing yet.
     *
     * @param action what it does; gives the exit code
     */
    Usage(String name, Callable<Integer> action) {
        spec = CommandSpec.wrapWithoutInspection(action).name(name);
        spec.usageMessage()
                .sortOptions(false)
                .synopsisHeading("Usage: ")
                .descriptionHeading("%n")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .footerHeading("%nExamples:%n");
    }

    /** Says what the command does, first in one line. */
    Usage description(String... paragraphs) {
        spec.usageMessage().description(String.join("\n\n", paragraphs).split("\n", -1));
        return this;
    }

    /** Has the command understand options and arguments, which its help lists in this order. */
    Usage understands(Input<?>... inputs) {
        for (Input<?> input : inputs) {
            spec.add(input.spec());
        }
        return this;
    }

    /** Says when the command ends with a code. */
    Usage exits(int code, String when) {
        exitCodes.put(Integer.toString(code), when);
        spec.usageMessage().exitCodeList(exitCodes);
        return this;
    }

    /** Shows lines somebody may type. */
    Usage examples(String... lines) {
        spec.usageMessage().footer(String.join("\n", lines).indent(2).split("\n"));
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /**
     * The content folder that was given.
     *
     * @throws ParameterException when there is no such folder
     */
    Path contentFolder(Input<Path> content) {
        Path folder = content.value();
        if (!Files.isDirectory(folder)) {
            throw noContent(folder);
        }
        Optional<String> lost = FileNames.ofPlatform().lostBelow(folder);
        if (lost.isPresent()) {
            throw wrong(FileNames.message(lost.get()) + "; " + FileNames.HINT);
        }
        return folder;
    }

    private ParameterException noContent(Path folder) {
        Path looked = folder.toAbsolutePath().normalize();
        String message = Files.exists(folder)
                ? "the content is a folder, but '" + folder + "' is a file"
                : "there is no content folder '" + folder + "'";
        String where = looked.equals(folder) ? "" : " (" + looked + ")";
        return wrong(message + where
                + "; give the folder that holds site.yaml with --content, or make one with 'portfolio init'");
    }

    /** What to throw when the command was not used as it can be. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
