package portfolio.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds programs that are installed on this machine. The tests download nothing. */
final class Installed {

    private static final String REQUIRED = "PORTFOLIO_REQUIRE_BROWSER";

    private Installed() {}

    /**
     * Returns the first of these programs that is on the search path. If there is none, the test is skipped; it fails
     * if the environment variable {@code PORTFOLIO_REQUIRE_BROWSER} is {@code true}.
     *
     * @param missing the message if there is none
     */
    static Path program(List<String> names, String missing) {
        Optional<Path> program = names.stream()
                .flatMap(Installed::places)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
        return program.orElseThrow();
    }

    private static Stream<Path> places(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    }
}
