package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server begins and ends. */
final class LiveServerLifeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "role: Engineer\n");
    }

    @Test
    void aPortInUseIsPassedOver() throws IOException {
        try (LiveServer one = start(0);
                LiveServer other = start(one.port())) {
            assertThat(other.port()).isBetween(one.port() + 1, one.port() + 20);
            assertThat(Raw.request(other.port(), "GET", "/").status()).isEqualTo(200);
        }
    }

    @Test
    void closingDoesNotWaitForOpenPages() throws IOException {
        LiveServer server = start(0);
        try (Events events = Events.of(server.port())) {
            events.next();
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        }
    }

    private LiveServer start(int port) throws IOException {
        return LiveServer.start(new ServeOptions(folder, false, port, null, null, null), new Recorder());
    }
}
