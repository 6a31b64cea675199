package portfolio.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A local web server that serves the files of a site like any static host. */
final class Host implements AfterAllCallback, AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "webmanifest", "application/manifest+json",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8");

    private static final String FONT = ".woff2";
    private static final String NOT_FOUND = "404.html";

    private final SortedMap<String, byte[]> files;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Duration fontDelay = Duration.ZERO;
    private volatile boolean fontsBlocked;

    /** Starts the server. */
    Host(SortedMap<String, byte[]> files) {
        this.files = files;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Returns the URL of a path from the root of the site. */
    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Returns the paths requested since this list was last cleared. */
    List<String> requests() {
        return requests;
    }

    void delayFonts(Duration delay) {
        fontDelay = delay;
    }

    void blockFonts() {
        fontsBlocked = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String file = fileAt(exchange.getRequestURI().getPath());
        requests.add(file);
        try (exchange) {
            if (file.endsWith(FONT)) {
                Thread.sleep(fontDelay.toMillis());
            }
            boolean found = files.containsKey(file) && !(fontsBlocked && file.endsWith(FONT));
            send(exchange, found ? 200 : 404, found ? file : NOT_FOUND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String fileAt(String path) {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    private void send(HttpExchange exchange, int status, String file) throws IOException {
        byte[] bytes = files.getOrDefault(file, new byte[0]);
        String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
