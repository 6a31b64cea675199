package portfolio.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A local bucket that supports as much of Amazon S3 as an upload needs. Every listing is empty. */
final class Bucket implements AutoCloseable {

    private static final String NOTHING =
            "<ListBucketResult><Name>bucket</Name><IsTruncated>false</IsTruncated></ListBucketResult>";

    private final List<Upload> uploads = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    /**
     * An uploaded object.
     *
     * @param name the name within the bucket
     * @param cacheControl the {@code Cache-Control} header of the upload, which visitors receive too
     */
    record Upload(String name, @Nullable String cacheControl) {}

    Bucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/bucket", this::answer);
        server.start();
    }

    /** Returns all uploads in the order in which they were completed. */
    List<Upload> uploads() {
        return List.copyOf(uploads);
    }

    /**
     * Returns the environment that configures this bucket as {@code remote:} of rclone, overriding the machine's
     * settings.
     */
    Map<String, String> environment() {
        String remote = "RCLONE_CONFIG_REMOTE_";
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                remote + "TYPE",
                "s3",
                remote + "PROVIDER",
                "Other",
                remote + "ENDPOINT",
                endpoint,
                remote + "ACCESS_KEY_ID",
                "somebody",
                remote + "SECRET_ACCESS_KEY",
                "anything",
                remote + "NO_CHECK_BUCKET",
                "true",
                "AWS_CA_BUNDLE",
                "");
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().replaceFirst("^/bucket/?", "");
        try (exchange) {
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    files.put(name, exchange.getRequestBody().readAllBytes());
                    uploads.add(new Upload(name, exchange.getRequestHeaders().getFirst("Cache-Control")));
                    exchange.sendResponseHeaders(200, -1);
                }
                case "HEAD" -> tellOf(exchange, files.get(name));
                default -> {
                    byte[] listing = NOTHING.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/xml");
                    exchange.sendResponseHeaders(200, listing.length);
                    exchange.getResponseBody().write(listing);
                }
            }
        }
    }

    private static void tellOf(HttpExchange exchange, byte @Nullable [] file) throws IOException {
        if (file != null) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(file.length));
        }
        exchange.sendResponseHeaders(file == null ? 404 : 200, -1);
    }
}
