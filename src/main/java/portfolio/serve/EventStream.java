package portfolio.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Sends every edition to open pages as server-sent events (HTML Standard, 9.2). */
final class EventStream {

    /** The interval after which something is sent even without news, so that closed pages are noticed. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** The largest number of open streams. Each takes a thread. */
    private static final int MOST = 200;

    private final Semaphore places = new Semaphore(MOST);
    private final SiteVersions versions;
    private final LivePage pages;

    EventStream(SiteVersions versions, LivePage pages) {
        this.versions = versions;
        this.pages = pages;
    }

    /** Sends events until the page or the server is closed. */
    void send(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")) {
            Response.text(405, "Only GET.").with("Allow", "GET").send(exchange);
        } else if (!places.tryAcquire()) {
            Response.text(503, "Too many pages are open.").send(exchange);
        } else {
            try {
                stream(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        }
    }

    private void stream(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        SiteVersion told = versions.newest();
        write(out, "retry: 500\ndata: " + pages.event(told) + "\n\n");
        while (true) {
            SiteVersion newest = versions.after(told.number(), SILENCE);
            write(out, newest.number() == told.number() ? ":\n\n" : "data: " + pages.event(newest) + "\n\n");
            told = newest;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
