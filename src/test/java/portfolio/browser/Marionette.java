package portfolio.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Controls Firefox with its own protocol, because Debian has no geckodriver, which translates WebDriver into it. A
 * message consists of the length of its JSON in bytes, a colon, and the JSON.
 */
final class Marionette implements Remote {

    private static final int ERROR = 2;
    private static final int RESULT = 3;

    private final Programs programs;
    private final Socket socket;
    private final InputStream in;
    private int sent;

    /** Connects to a Firefox that listens on a local port, and starts a session. */
    Marionette(Programs programs, int port) {
        this.programs = programs;
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            in = new BufferedInputStream(socket.getInputStream());
            receive();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        send("WebDriver:NewSession", Map.of());
    }

    @Override
    public JsonNode send(Command command, Map<String, ?> parameters) {
        JsonNode result = send(command.marionette(), parameters);
        return result.path("value");
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            programs.close();
        }
    }

    private JsonNode send(String name, Map<String, ?> parameters) {
        try {
            byte[] message = JsonMapper.shared().writeValueAsBytes(List.of(0, ++sent, name, parameters));
            socket.getOutputStream().write((message.length + ":").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(message);
            JsonNode answer = receive();
            if (!answer.path(ERROR).isNull()) {
                throw new AssertionError(name + ": " + answer.path(ERROR).path("message"));
            }
            return answer.path(RESULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode receive() throws IOException {
        int length = 0;
        for (int digit = in.read(); digit != ':'; digit = in.read()) {
            if (digit < 0) {
                throw new IOException("Firefox has ended");
            }
            length = 10 * length + Character.digit(digit, 10);
        }
        return JsonMapper.shared().readTree(in.readNBytes(length));
    }
}
