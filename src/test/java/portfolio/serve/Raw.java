package portfolio.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer as it came over the wire.
 *
 * @param status of HTTP; 0 when there was none
 * @param head status line and headers
 * @param body all after them, each byte as one character
 */
record Raw(int status, String head, String body) {

    /** Sends bytes as they are and reads until the server hangs up. */
    static Raw send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /** A request of one line, with these headers and those every request needs. */
    static Raw request(int port, String method, String target, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", List.of(headers)) + "\r\n";
        return send(
                port,
                method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + more
                        + "\r\n");
    }

    private static Raw of(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (!answer.startsWith("HTTP/1.1 ") || end < 0) {
            return new Raw(0, "", answer);
        }
        return new Raw(Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
    }

    /** The body as it was sent. */
    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The value of a header; empty when it is missing. */
    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
