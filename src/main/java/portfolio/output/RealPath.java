package portfolio.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Resolves symbolic links in a path that need not exist, unlike {@link Path#toRealPath}. */
final class RealPath {

    private RealPath() {}

    static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (NoSuchFileException e) {
            return ofMissing(absolute);
        }
    }

    private static Path ofMissing(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return of(path.resolveSibling(Files.readSymbolicLink(path)));
        }
        Path parent = path.getParent();
        return parent == null ? path : of(parent).resolve(path.getFileName()).normalize();
    }
}
