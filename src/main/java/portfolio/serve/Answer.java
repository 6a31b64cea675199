package portfolio.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Sha256;

/** What a request is answered with. */
final class Answer {

    private static final int OK = 200;

    private final int status;
    private final String type;
    private final byte[] bytes;
    private final Map<String, String> headers;

    private Answer(int status, String type, byte[] bytes, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.bytes = bytes;
        this.headers = headers;
    }

    /**
     * A file or page.
     *
     * @param bytes all of them, whatever range is wanted; not to be changed
     */
    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, type, bytes, Map.of());
    }

    /** A sentence for those who made the request by hand. */
    static Answer text(int status, String sentence) {
        return of(status, MediaTypes.TEXT, (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The same answer with one more header. */
    Answer with(String name, String value) {
        return new Answer(status, type, bytes, Map.of(name, value));
    }

    /** Sends it as the request asks: all, a part, nothing but the head, or nothing when the browser has it already. */
    void send(HttpExchange exchange) throws IOException {
        Headers sent = exchange.getResponseHeaders();
        headers.forEach(sent::set);
        sent.set("Content-Type", type);
        // A browser asks each time, and is told when what it has is what there is.
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

    /** Weak comparison (RFC 9110 8.8.3.2): the bytes are hashed, so equal tags mean equal bytes anyway. */
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
