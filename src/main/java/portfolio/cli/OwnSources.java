package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The design that this program was built from, for whoever works on it. It is found from the jar, whatever directory
 * the program is run in: a folder that happens to be called {@code assets} never changes a site. A build uses the
 * design in the jar, which the launcher builds again when these folders change.
 */
final class OwnSources {

    private OwnSources() {}

    /**
     * A folder of the repository whose {@code target} the program runs from; empty when it runs from elsewhere.
     *
     * @param classPath of this Java: the path of the jar
     * @param file a file by which the folder is known
     */
    static Optional<Path> folder(String classPath, String name, String file) {
        try {
            Path jar = Path.of(classPath).toAbsolutePath().normalize();
            Path target = jar.getParent();
            if (!jar.endsWith(Path.of("target", "portfolio.jar")) || target == null) {
                return Optional.empty();
            }
            Path folder = target.resolveSibling(name);
            return Files.isRegularFile(folder.resolve(file)) ? Optional.of(shown(folder)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** As messages name it: from the current directory on, if it is in there. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
