package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where pictures, PDFs and verdicts are kept from one run to the next: in the folder {@code target} of the current
 * directory, and without one where the platform keeps caches. Deleting it changes no byte of a site.
 */
final class CacheFolder {

    private CacheFolder() {}

    /** Absent when the platform does not say where; then nothing is kept. */
    static @Nullable Path find() {
        Path target = Path.of("target");
        return Files.isDirectory(target)
                ? target.resolve("portfolio-cache")
                : ofPlatform(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * The folder for caches of this program.
     *
     * @param system the name of the operating system, as Java calls it
     * @param home of the user; Java says {@code ?} where there is none
     */
    static @Nullable Path ofPlatform(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        try {
            if (name.startsWith("windows")) {
                return within(environment.getOrDefault("LOCALAPPDATA", ""), "portfolio", "cache");
            }
            if (name.startsWith("mac")) {
                return within(home, "Library", "Caches", "portfolio");
            }
            // The specification has a relative path ignored.
            Path told = within(environment.getOrDefault("XDG_CACHE_HOME", ""), "portfolio");
            return told == null ? within(home, ".cache", "portfolio") : told;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Path within(String folder, String... names) {
        Path path = Path.of(folder, names);
        return !folder.isEmpty() && Path.of(folder).isAbsolute() ? path : null;
    }
}
