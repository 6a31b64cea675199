package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --content} of the commands that read the content; {@code content} when it is not given. */
final class ContentOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "The folder to read. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /**
     * The folder to read.
     *
     * @throws ParameterException when there is no such folder
     */
    Path folder() {
        return existing(folder, command);
    }

    /**
     * A content folder, as it was given to a command.
     *
     * @throws ParameterException of that command, when there is no such folder
     */
    static Path existing(Path folder, CommandSpec command) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "there is no content folder '" + folder + "'");
        }
        return folder;
    }
}
