package portfolio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program, started by its launcher. */
final class Program {

    private final Path launcher;
    private final Path folder;
    private final Path cache;

    /**
     * Creates the program.
     *
     * @param home the folder of the project
     * @param folder the folder with the content, which is also the current directory of the program
     */
    Program(Path home, Path folder) throws IOException {
        this.launcher = home.resolve("portfolio");
        this.folder = folder;
        this.cache = Files.createDirectories(folder.resolve("target")).resolve("portfolio-cache");
    }

    /** Deletes the cache of earlier builds. */
    void forget() throws IOException {
        Folders.delete(cache);
    }

    Cost build(Path output, boolean htmlOnly) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                launcher.toString(), "build", "--quiet", "--content", "content", "--output", output.toString()));
        if (htmlOnly) {
            command.add("--html-only");
        }
        return Cost.of(folder, command);
    }
}
