package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import portfolio.cli.Processes.Ended;

/** The commands in {@code README.md} for a repository of one's own, run as written in an empty home. */
@DisabledOnOs(OS.WINDOWS)
final class ReadmeIT {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Make it yours\\n(.*?)^## ");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh\\n(.*?)^ *```$");

    /** Runs until it is stopped. {@link ServeIT} runs it. */
    private static final String PREVIEW = "./portfolio serve --open";

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    @Test
    void theCommandsMakeARepositoryAndItsSite() throws Exception {
        Path checkout = folder.resolve("checkout");
        RepositoryCopy.to(checkout);
        String commands = commands();

        assertThat(commands).contains("./portfolio init ../me\n", PREVIEW, "./portfolio build\n");
        Ended ended = new Processes(logs)
                .start(
                        checkout,
                        Map.of(
                                "HOME",
                                        Files.createDirectory(folder.resolve("home"))
                                                .toString(),
                                "XDG_CACHE_HOME", "",
                                "JAVA_HOME", Objects.requireNonNull(System.getProperty("java.home"))),
                        List.of("sh", "-euc", commands.replace(PREVIEW, ":")))
                .end();

        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Made ../me: ", "Ready to publish: ", "Built 3 pages ");
        assertThat(folder.resolve("me/site-output/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("me/content/projects/payment-ledger.md")).isNotEmptyFile();
        assertThat(folder.resolve("home/.cache/portfolio/programs")).isDirectoryContaining("glob:**.jar");
    }

    private static String commands() throws IOException {
        MatchResult section = SECTION.matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        return BLOCK.matcher(section.group(1))
                .results()
                .map(block -> block.group(1).stripIndent())
                .collect(Collectors.joining());
    }
}
