package portfolio.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A raw HTTP response.
 *
 * @param status the HTTP status; 0 if there was no response
 * @param head the status line and the headers
 * @param body the rest, with one character for each byte
 */
record Raw(int status, String head, String body) {

    /** Sends the request unchanged and reads until the server closes the connection. */
    static Raw send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /** Sends a request without a body, with these headers and the required ones. */
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

    /** Returns the body as bytes. */
    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the value of a header; empty if it is missing. */
    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
