package portfolio.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Checks that the benchmark still compiles and that its sample is still valid content. */
@Isolated("measures time")
class BenchmarkIT {

    @Test
    void theSmallestSiteIsMeasured() throws IOException, InterruptedException {
        assumeThat(Path.of("/proc/self/stat"))
                .as("the benchmark requires Linux")
                .exists();
        Process benchmark = new ProcessBuilder("src/bench/run", "--runs", "1", "--every-format-up-to", "0", "5")
                .redirectError(Files.createTempFile("benchmark", ".txt").toFile())
                .start();
        String printed = new String(benchmark.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(benchmark.waitFor()).isZero();
        List<String> rows =
                printed.lines().filter(line -> line.startsWith("| 5 |")).toList();
        assertThat(rows)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(row -> assertThat(row)
                        .matches("\\| 5 \\| (disk|memory), HTML, (clean|again) \\| \\d+\\.\\d\\d s \\|.*\\| 20 \\|.*"));
    }
}
