package portfolio.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Receives the events of the server as an open page does. */
final class Events implements AutoCloseable {

    private static final String DATA = "data: ";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Socket socket;
    private final BufferedReader lines;

    private Events(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static Events of(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) LONGEST.toMillis());
        socket.getOutputStream()
                .write(("GET /.portfolio/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new Events(socket);
    }

    /**
     * Waits for the next event and returns its JSON. The deadline is checked here because the server sends keep-alive
     * messages, so a read timeout would never occur.
     */
    String next() throws IOException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        String line = lines.readLine();
        while (line != null && !line.startsWith(DATA)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("no edition came within " + LONGEST.toSeconds() + " s");
            }
            line = lines.readLine();
        }
        if (line == null) {
            throw new IOException("the server hung up");
        }
        return line.substring(DATA.length());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
