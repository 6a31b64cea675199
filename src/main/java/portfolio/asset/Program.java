package portfolio.asset;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The file that the program runs from: what one program keeps may not be what another would make. */
public final class Program {

    private Program() {}

    /** What tells this program from others; empty when it does not run from a jar that is all of it. */
    public static Optional<String> identity() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.contains(File.pathSeparator) ? Optional.empty() : identity(Path.of(classPath));
    }

    /** Its size and the time it was made; its bytes would take longer to read than all that is spared by that. */
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
