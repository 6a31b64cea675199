package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ParameterException;

/** The option {@code --content} of the commands for which there has to be content; {@code content} when not given. */
final class ContentOption {

    private final Input<Path> input;

    /** @param description what the command does with the folder */
    ContentOption(String description) {
        input = Input.folder("--content", "content", description);
    }

    Input<Path> input() {
        return input;
    }

    /**
     * The content folder.
     *
     * @throws ParameterException when there is no such folder
     */
    Path folder() {
        Path folder = input.value();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    input.spec().command().commandLine(), "there is no content folder '" + folder + "'");
        }
        return folder;
    }
}
