package portfolio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * File names and arguments as Java reads them. Their charset follows the locale and cannot be changed once Java runs.
 * In the locale {@code C} every letter beyond ASCII is lost: such a file would be published under a wrong address.
 */
final class FileNames {

    /** What to do about a name that is lost. */
    static final String HINT = "run it again in a locale with UTF-8: export LC_ALL=C.UTF-8";

    /** What Java puts in place of each byte it cannot read. */
    private static final char LOST = '\uFFFD';

    private final boolean isUnicode;

    /** @param charset of file names, as Java calls it */
    FileNames(String charset) {
        isUnicode = charset.equalsIgnoreCase("UTF-8");
    }

    /** Those of this platform. */
    static FileNames ofPlatform() {
        return new FileNames(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** Whether every name can be read and written. */
    boolean isUnicode() {
        return isUnicode;
    }

    /** The first of these texts in which letters are lost. */
    Optional<String> lost(Stream<String> texts) {
        return isUnicode
                ? Optional.empty()
                : texts.filter(text -> text.indexOf(LOST) >= 0).findFirst();
    }

    /** The first file below this folder in whose name letters are lost. */
    Optional<String> lostBelow(Path folder) {
        if (isUnicode) {
            return Optional.empty();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return lost(tree.map(Failure::shown));
        } catch (IOException | UncheckedIOException e) {
            // The command reads the folder next, and reports why that fails.
            return Optional.empty();
        }
    }

    /** What is wrong with such a name. */
    static String message(String name) {
        return "the locale of this terminal has no UTF-8, so Java cannot read the name '" + name.replace(LOST, '?')
                + "'";
    }
}
