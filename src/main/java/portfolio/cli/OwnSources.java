package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.pipeline.DesignFolders;

/**
 * Finds the design sources in the repository that the program runs from, so that {@code serve} can follow changes to
 * them. It starts from the jar and not from the current directory, so that a folder that happens to be named
 * {@code assets} never changes a site. A build uses the design in the jar, unless the launcher says that its sources
 * changed.
 */
final class OwnSources {

    private OwnSources() {}

    /**
     * Returns a folder of the repository whose {@code target} folder contains the jar; empty if the program runs from
     * elsewhere.
     *
     * @param classPath the class path of the JVM, which is the path of the jar
     * @param name the name of the folder
     * @param file a file that must exist in the folder, to make sure that it is the right one
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

    /**
     * Returns the folders of the design that changed since the program was built. The launcher tells that with the
     * environment variables {@code PORTFOLIO_ASSETS} and {@code PORTFOLIO_TEMPLATES}, whose value is the repository of
     * the program.
     */
    static DesignFolders changed() {
        return new DesignFolders(
                changed("PORTFOLIO_ASSETS", "assets", "css/tokens.css"),
                changed("PORTFOLIO_TEMPLATES", "templates", "layout/page.jte"));
    }

    private static @Nullable Path changed(String variable, String name, String file) {
        String repository = System.getenv().getOrDefault(variable, "");
        return repository.isEmpty()
                ? null
                : folder(repository + "/target/portfolio.jar", name, file).orElse(null);
    }

    /** Returns the folder as messages show it: relative to the current directory if it is inside. */
    private static Path shown(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }
}
