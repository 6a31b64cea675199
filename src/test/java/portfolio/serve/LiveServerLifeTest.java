package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Tests the start and the end of a server. */
@Isolated("measures time")
final class LiveServerLifeTest {

    private static final byte[] IPV6_LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

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

    /** Browsers may try either address first for {@code localhost}, and must not reach another program. */
    @Test
    void aPortThatAnotherProgramHasOnOneOfTheAddressesIsPassedOver() throws IOException {
        for (String address : loopback()) {
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(address));
                    LiveServer server = start(other.getLocalPort())) {
                assertThat(server.port()).as(address).isGreaterThan(other.getLocalPort());
            }
        }
    }

    @Test
    void itAnswersOnEveryAddressThatLocalhostStandsFor() throws IOException {
        try (LiveServer server = start(0)) {
            assertThat(server.addresses()).hasSameSizeAs(loopback());
            for (InetAddress address : server.addresses()) {
                try (Socket socket = new Socket(address, server.port())) {
                    String request = "GET / HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n\r\n";
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                    assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                            .isIn("HTTP/1.1 200", "HTTP/1.1 503");
                }
            }
        }
    }

    @Test
    void whatASystemRefusesIsToldWithAWayOut() {
        BindException denied = new BindException("Permission denied");
        IOException full = new IOException("User limit of inotify watches reached");

        assertThat(ServeRefused.port(80, denied))
                .hasMessage("port 80 cannot be opened: Permission denied")
                .extracting(ServeRefused::hint)
                .asString()
                .contains("below 1024", "--port 8080");
        assertThat(ServeRefused.watch(full, "Linux").hint()).contains("sudo sysctl fs.inotify.max_user_watches=");
        assertThat(ServeRefused.watch(full, "Mac OS X").hint()).doesNotContain("sysctl");
    }

    private static List<String> loopback() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByAddress(IPV6_LOOPBACK))) {
            return probe.isBound() ? List.of("127.0.0.1", "::1") : List.of("127.0.0.1");
        } catch (IOException e) {
            return List.of("127.0.0.1");
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
