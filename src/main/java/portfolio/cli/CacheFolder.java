package portfolio.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder that keeps images, PDFs and check results between runs: {@code target/portfolio-cache} if the current
 * directory has a folder {@code target}, otherwise the cache folder of the platform. Deleting it does not change the
 * built site.
 */
final class CacheFolder {

    private CacheFolder() {}

    /** Returns the folder; null if the platform does not define one, in which case nothing is cached. */
    static @Nullable Path find() {
        Path target = Path.of("target");
        return Files.isDirectory(target) ? target.resolve("portfolio-cache") : ofPlatform();
    }

    /** Returns the cache folder of the platform for this program; null if it is not defined. */
    static @Nullable Path ofPlatform() {
        return ofPlatform(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * Returns the cache folder of the platform for this program; null if it is not defined.
     *
     * @param system the name of the operating system, as in the system property {@code os.name}
     * @param home the home directory of the user if {@code HOME} is not set; Java sets it to {@code ?} if there is none
     */
    static @Nullable Path ofPlatform(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        // Java reads the home directory from the accounts of the system, shell scripts from the environment.
        String own = environment.getOrDefault("HOME", home);
        try {
            if (name.startsWith("windows")) {
                return within(environment.getOrDefault("LOCALAPPDATA", ""), "portfolio", "cache");
            }
            if (name.startsWith("mac")) {
                return within(own, "Library", "Caches", "portfolio");
            }
            // The XDG Base Directory Specification requires that relative paths be ignored.
            Path given = within(environment.getOrDefault("XDG_CACHE_HOME", ""), "portfolio");
            return given == null ? within(own, ".cache", "portfolio") : given;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static @Nullable Path within(String folder, String... names) {
        Path path = Path.of(folder, names);
        return !folder.isEmpty() && Path.of(folder).isAbsolute() ? path : null;
    }
}
