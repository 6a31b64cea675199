package portfolio.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.output.MediaTypes;
import portfolio.source.Sha256;

/** The response to a request. */
final class Response {

    private static final int OK = 200;

    private final int status;
    private final String type;
    private final byte[] bytes;
    private final Map<String, String> headers;

    private Response(int status, String type, byte[] bytes, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.headers = headers;
    }

    /**
     * Creates a response with a file or page.
     *
     * @param bytes the complete body, even if a range is requested; must not be modified
     */
    static Response of(int status, String type, byte[] bytes) {
        return new Response(status, type, bytes, Map.of());
    }

    /** Creates a plain text response, for people who make requests by hand. */
    static Response text(int status, String sentence) {
        return of(status, MediaTypes.TEXT, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the same response with one additional header. Calling it again replaces that header. */
    Response with(String name, String value) {
        return new Response(status, type, bytes, Map.of(name, value));
    }

    /**
     * Sends the response as the request asks for it: completely, a range, only the headers, or nothing if the browser
     * has the current version.
     */
    void send(HttpExchange exchange) throws IOException {
        Headers sent = exchange.getResponseHeaders();
        headers.forEach(sent::set);
        sent.set("Content-Type", type);
        // Browsers may keep a copy, but ask each time whether it is current.
        sent.set("Cache-Control", "no-cache");
        sent.set("X-Content-Type-Options", "nosniff");
        sent.set("Cross-Origin-Resource-Policy", "same-origin");
        if (status == OK) {
            sendFile(exchange, sent);
        } else {
            send(exchange, status, 0, bytes.length);
        }
    }

    private void sendFile(HttpExchange exchange, Headers sent) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        String tag = tag();
        sent.set("ETag", tag);
        sent.set("Accept-Ranges", "bytes");
        if (isKnown(asked.getFirst("If-None-Match"), tag)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String unchanged = asked.getFirst("If-Range");
        boolean whole = exchange.getRequestMethod().equals("HEAD") || (unchanged != null && !unchanged.equals(tag));
        Optional<ByteRange> wanted = ByteRange.of(whole ? null : asked.getFirst("Range"), bytes.length);
        if (wanted.isEmpty()) {
            send(exchange, status, 0, bytes.length);
            return;
        }
        ByteRange range = wanted.get();
        if (!range.isSatisfiable()) {
            sent.set("Content-Range", "bytes */" + bytes.length);
            send(exchange, 416, 0, 0);
            return;
        }
        sent.set("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + bytes.length);
        send(exchange, 206, (int) range.first(), (int) range.length());
    }

    private void send(HttpExchange exchange, int code, int from, int length) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(length));
            exchange.sendResponseHeaders(code, -1);
            return;
        }
        exchange.sendResponseHeaders(code, length == 0 ? -1 : length);
        if (length > 0) {
            exchange.getResponseBody().write(bytes, from, length);
        }
    }

    /** Compares weakly (RFC 9110, 8.8.3.2). Tags are hashes of the bytes, so equal tags mean equal bytes anyway. */
    private static boolean isKnown(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    private String tag() {
        return '"' + Sha256.hex(bytes).substring(0, 32) + '"';
    }
}
