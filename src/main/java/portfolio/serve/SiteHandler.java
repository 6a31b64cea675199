package portfolio.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.output.MediaTypes;
import portfolio.output.Site;
import portfolio.pipeline.ComposedSite;
import portfolio.source.ProblemException;

/** Answers every request: checks the host and method, then serves the page, file or event stream. */
final class SiteHandler implements HttpHandler {

    /** The path of the event stream. No page of a site has a path that starts with a dot. */
    static final String EVENTS = ".portfolio/events";

    /** The extensions of documents. */
    private static final Set<String> DOCUMENTS = Set.of("pdf", "json", "md", "txt", "vcf");

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final HostCheck hosts;
    private final SiteVersions versions;
    private final Rebuilder rebuilder;
    private final LivePage pages;
    private final EventStream events;

    SiteHandler(HostCheck hosts, SiteVersions versions, Rebuilder rebuilder, LivePage pages, EventStream events) {
        this.hosts = hosts;
        this.versions = versions;
        this.rebuilder = rebuilder;
        this.pages = pages;
        this.events = events;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response refusal = refusal(exchange);
            if (refusal != null) {
                refusal.send(exchange);
                return;
            }
            Optional<String> path = RequestPath.decode(exchange.getRequestURI().getRawPath());
            if (path.isEmpty()) {
                Response.text(400, "This address cannot be read.").send(exchange);
            } else if (path.get().equals(EVENTS)) {
                events.send(exchange);
            } else {
                answer(path.get(), exchange).send(exchange);
            }
        }
    }

    private @Nullable Response refusal(HttpExchange exchange) {
        int status = hosts.refusal(
                exchange.getRequestHeaders().get("Host"),
                exchange.getRequestURI().getRawAuthority());
        if (status != 0) {
            return Response.text(status, "This server answers only requests to localhost.");
        }
        String method = exchange.getRequestMethod();
        return method.equals("GET") || method.equals("HEAD")
                ? null
                : Response.text(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
    }

    private Response answer(String path, HttpExchange exchange) {
        if (isDocument(path)) {
            // Open documents do not reload, so they must be current when they are requested.
            rebuilder.catchUp();
        }
        SiteVersion version = versions.newest();
        ComposedSite composed = version.site();
        if (composed == null) {
            return Response.of(503, MediaTypes.HTML, pages.problems(version));
        }
        try {
            return answer(path, exchange, version, composed);
        } catch (ProblemException e) {
            return Response.of(500, MediaTypes.HTML, pages.problems(version.failing(e.problems())));
        } catch (RuntimeException | Error e) {
            return Response.of(500, MediaTypes.HTML, pages.problems(version.failing(List.of(Fault.problem(e)))));
        }
    }

    /** Returns whether the path is that of a document, which people open on its own and no page requests. */
    private static boolean isDocument(String path) {
        return DOCUMENTS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private Response answer(String path, HttpExchange exchange, SiteVersion version, ComposedSite composed) {
        Site site = composed.site();
        String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        if (!site.has(file) && site.has(file + "/" + INDEX)) {
            return Response.text(301, "This address needs a slash at its end.").with("Location", withSlash(exchange));
        }
        Optional<byte[]> bytes = site.bytes(file).or(() -> composed.unscaled(file));
        if (bytes.isEmpty()) {
            byte[] notFound = site.bytes(NOT_FOUND).orElseThrow();
            return Response.of(404, MediaTypes.HTML, pages.of(notFound, version));
        }
        String type = MediaTypes.of(file);
        return Response.of(200, type, type.equals(MediaTypes.HTML) ? pages.of(bytes.get(), version) : bytes.get());
    }

    /**
     * Returns a redirect target that is relative to the host and known to be a page, so it cannot lead to another site.
     */
    private static String withSlash(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return exchange.getRequestURI().getRawPath() + "/" + (query == null ? "" : "?" + query);
    }
}
