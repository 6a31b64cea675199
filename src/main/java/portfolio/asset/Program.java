package portfolio.asset;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Identifies the running program, so that cached files of another version are not reused. */
public final class Program {

    private Program() {}

    /** Returns an identifier of the program; empty if it does not run from a single jar, as during development. */
    public static Optional<String> identity() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.contains(File.pathSeparator) ? Optional.empty() : identity(Path.of(classPath));
    }

    /** Identifies a jar by its size and modification time. Hashing its bytes would take longer than the cache saves. */
    static Optional<String> identity(Path jar) {
        try {
            BasicFileAttributes file = Files.readAttributes(jar, BasicFileAttributes.class);
            return file.isRegularFile()
                    ? Optional.of(file.size() + " bytes of " + file.lastModifiedTime())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
