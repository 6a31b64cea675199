package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static portfolio.cli.Processes.jar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import portfolio.cli.Processes.Running;

/** Runs the server in a process of its own. */
@Isolated("kills and measures processes")
final class ServeIT {

    private static final Pattern SERVING =
            Pattern.compile("Serving (http://localhost:\\d+/) from content\\. Press Ctrl-C to stop\\.");

    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void controlCEndsItAtOnceThoughAPageIsOpen() throws Exception {
        Folders.write(folder, "content/site.yaml", "role: Engineer\nheadline: Things that run\n");
        Running running = new Processes(logs).start(folder, Map.of(), jar(List.of(), "serve", "--port", "0"));
        try (BufferedReader events = new BufferedReader(new InputStreamReader(
                URI.create(url(running) + ".portfolio/events").toURL().openStream(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).isEqualTo("retry: 500");
            long start = System.nanoTime();
            new ProcessBuilder("kill", "-INT", Long.toString(running.process().pid()))
                    .start()
                    .waitFor();
            // An open page would hold it for ever; ten seconds are for a machine that is busy with other tests.
            assertThat(running.process().waitFor(10, TimeUnit.SECONDS))
                    .as("ended after %d ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))
                    .isTrue();
            assertThat(running.process().exitValue()).isIn(0, 130);
        } finally {
            running.process().destroyForcibly();
        }
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    private static String url(Running running) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            Matcher serving = SERVING.matcher(Files.readString(running.out()));
            if (serving.find()) {
                return serving.group(1);
            }
            Thread.sleep(100);
        }
        throw new IOException("it does not serve: " + Files.readString(running.err()));
    }
}
