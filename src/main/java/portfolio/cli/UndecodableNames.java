package portfolio.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Detects file names and arguments that Java could not decode. Their charset follows the locale and cannot be changed
 * in a running JVM. In the locale {@code C}, all non-ASCII letters are lost, and a file with such a name would be
 * published under a wrong URL.
 */
final class UndecodableNames {

    /** The hint for an undecodable name. */
    static final String HINT = "set a UTF-8 locale and run the command again: export LC_ALL=C.UTF-8";

    /** The replacement character, which Java substitutes for each byte it cannot decode. */
    private static final char LOST = '\uFFFD';

    private final boolean isUnicode;

    /**
     * Creates a check for a charset.
     *
     * @param charset the charset of file names, as in the system property {@code sun.jnu.encoding}
     */
    UndecodableNames(String charset) {
        isUnicode = charset.equalsIgnoreCase("UTF-8");
    }

    /** Returns the check for the charset of the running JVM. */
    static UndecodableNames ofPlatform() {
        return new UndecodableNames(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }

    /** Returns whether every file name can be read and written. */
    boolean isUnicode() {
        return isUnicode;
    }

    /** Returns the first of the texts in which letters were lost. */
    Optional<String> lost(Stream<String> texts) {
        return isUnicode
                ? Optional.empty()
                : texts.filter(text -> text.indexOf(LOST) >= 0).findFirst();
    }

    /** Returns the first path below a folder in which letters were lost. */
    Optional<String> lostBelow(Path folder) {
        if (isUnicode) {
            return Optional.empty();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return lost(tree.map(Failure::shown));
        } catch (IOException | UncheckedIOException e) {
            // The command reads the folder next and reports the failure itself.
            return Optional.empty();
        }
    }

    /** Returns the error message for such a name. */
    static String message(String name) {
        return "the locale of this terminal is not UTF-8, so the program cannot read the name '"
                + name.replace(LOST, '?') + "'";
    }
}
