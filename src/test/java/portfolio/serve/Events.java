package portfolio.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An open page that hears of changes. */
final class Events implements AutoCloseable {

    private static final String DATA = "data: ";

    private final Socket socket;
    private final BufferedReader lines;

    private Events(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    static Events of(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("GET /.portfolio/events HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return new Events(socket);
    }

    /** Waits for the next edition, as JSON. */
    String next() throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(DATA)) {
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
