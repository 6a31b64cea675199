package portfolio.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Checks for installed programs that are not part of the project. */
final class Programs {

    private static final String REQUIRED = "PORTFOLIO_REQUIRE_BROWSER";

    private Programs() {}

    /**
     * Skips the test if a program is missing, or fails if the environment variable {@code PORTFOLIO_REQUIRE_BROWSER} is
     * {@code true}. The programs are named like their Debian packages.
     */
    static void require(String... programs) {
        List<String> missing = Stream.of(programs)
                .filter(program -> folders().noneMatch(folder -> Files.isExecutable(folder.resolve(program))))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        String message = "these tests need more programs: apt-get install " + String.join(" ", missing);
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            Assertions.fail(message);
        }
        Assumptions.abort(message);
    }

    private static Stream<Path> folders() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of);
    }
}
