package portfolio.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The usage of a command: its options and arguments, and its help, which has the same layout for every command. It
 * configures picocli with method calls, because reading annotations by reflection took a tenth of a short run.
 */
final class Usage {

    private final CommandSpec spec;
    private final Map<String, String> exitCodes = new LinkedHashMap<>();

    /**
     * Creates the usage of a command without options.
     *
     * @param name the name of the command
     * @param action runs the command and returns the exit code
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

    /** Sets the description. The first paragraph is one line that summarizes the command. */
    Usage description(String... paragraphs) {
        spec.usageMessage().description(String.join("\n\n", paragraphs).split("\n", -1));
        return this;
    }

    /** Adds options and arguments, in the order of the help. */
    Usage understands(Input<?>... inputs) {
        for (Input<?> input : inputs) {
            spec.add(input.spec());
        }
        return this;
    }

    /** Documents when the command ends with an exit code. */
    Usage exits(int code, String when) {
        exitCodes.put(Integer.toString(code), when);
        spec.usageMessage().exitCodeList(exitCodes);
        return this;
    }

    /** Sets the example command lines. */
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
     * Returns the content folder.
     *
     * @throws ParameterException if the folder does not exist, or contains names that Java cannot decode
     */
    Path contentFolder(Input<Path> content) {
        Path folder = folder(content);
        if (!Files.isDirectory(folder)) {
            throw noContent(folder);
        }
        Optional<String> lost = UndecodableNames.ofPlatform().lostBelow(folder);
        if (lost.isPresent()) {
            throw wrong(UndecodableNames.message(lost.get()) + "; " + UndecodableNames.HINT);
        }
        return folder;
    }

    /**
     * Returns the folder of an option. The default is in the repository around the current directory, so that commands
     * work in every folder of it.
     */
    Path folder(Input<Path> option) {
        return spec.commandLine().getParseResult().hasMatchedOption((OptionSpec) option.spec())
                ? option.value()
                : OwnRepository.folder(option.value());
    }

    private ParameterException noContent(Path folder) {
        Path looked = folder.toAbsolutePath().normalize();
        String message = Files.exists(folder)
                ? "'" + folder + "' is a file, not a content folder"
                : "there is no content folder '" + folder + "'";
        String where = looked.equals(folder) ? "" : " (" + looked + ")";
        return wrong(message + where
                + "; pass the folder that contains site.yaml with --content, or create one with 'portfolio init'");
    }

    /** Creates the exception to throw for a wrong command line. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
