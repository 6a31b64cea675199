package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import portfolio.wrapper.Pin;

/** Finds the repository that a folder is in, so that commands work in every folder of it. */
final class OwnRepository {

    private OwnRepository() {}

    /**
     * Returns the nearest folder, from this one upwards, with the settings file of a wrapper or with content; empty if
     * there is none. Looks no further than the root of a Git repository. A content folder in the first folder counts
     * even if it is incomplete, so that its errors are reported.
     *
     * @param folder an absolute path without dots
     */
    static Optional<Path> around(Path folder) {
        if (Files.isDirectory(folder.resolve("content"))) {
            return Optional.of(folder);
        }
        for (Path root = folder; root != null; root = root.getParent()) {
            if (Files.isRegularFile(root.resolve(Pin.FILE)) || Files.isRegularFile(root.resolve("content/site.yaml"))) {
                return Optional.of(root);
            }
            if (Files.exists(root.resolve(".git"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the default of a folder: the one with this name in the repository around the current directory, relative
     * to the current directory; the name alone if there is no such repository.
     */
    static Path folder(Path name) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return around(here)
                .map(root -> here.relativize(root.resolve(name)))
                .map(found -> found.toString().isEmpty() ? Path.of(".") : found)
                .orElse(name);
    }
}
