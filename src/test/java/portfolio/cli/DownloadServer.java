package portfolio.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that plays the address from which programs are downloaded. */
final class DownloadServer implements AutoCloseable {

    /** Sends half of what it announces, and closes the connection. */
    static final int CUT_OFF = 1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile int status = 200;

    DownloadServer() throws IOException {
        this(0);
    }

    /** Starts on a port; on any that is free if it is 0. */
    DownloadServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Returns the address of a file. */
    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Answers all requests with a status, or {@link #CUT_OFF}. */
    void answerWith(int newStatus) {
        status = newStatus;
    }

    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        byte[] bytes = files.get(exchange.getRequestURI().getPath());
        try (exchange) {
            if (bytes == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (status == CUT_OFF) {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
                exchange.getResponseBody().flush();
                throw new IOException("cut off");
            } else if (status != 200) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
