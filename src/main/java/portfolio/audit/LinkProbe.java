package portfolio.audit;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Requests web addresses to find out whether they work. To go easy on servers, it sends {@code HEAD} requests, one at a
 * time per host. It follows up to five redirects and retries once after a failure that may be temporary.
 */
final class LinkProbe {

    private static final String USER_AGENT = "portfolio-check (checks once whether a link works)";
    private static final int MOST_REDIRECTS = 5;

    /** Status codes of servers that reject {@code HEAD} but may answer {@code GET}. */
    private static final Set<Integer> HEAD_REFUSED = Set.of(403, 405, 501);

    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> MOVED_FOR_GOOD = Set.of(301, 308);

    private final Duration timeout;
    private final HttpClient client;
    private final Map<String, Lock> hosts = new ConcurrentHashMap<>();

    /** @param timeout the time limit for connecting and for each response */
    LinkProbe(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Requests an http or https address.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for a server
     */
    ProbeResult ask(URI address) throws InterruptedException {
        URI at = address;
        URI lasting = address;
        boolean forGood = true;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            Reply reply = patient(at);
            if (reply.fault != null || !MOVED.contains(reply.status) || reply.location == null) {
                return new ProbeResult(fault(reply), lasting.equals(address) ? null : lasting.toString());
            }
            URI next = next(at, reply.location);
            if (next == null) {
                return new ProbeResult("redirects to '" + reply.location + "', which is not a web address", null);
            }
            forGood = forGood && MOVED_FOR_GOOD.contains(reply.status);
            lasting = forGood ? next : lasting;
            at = next;
        }
        return new ProbeResult("redirects more than " + MOST_REDIRECTS + " times", null);
    }

    /**
     * The response of a server.
     *
     * @param status the status code; 0 if there was no response
     * @param location the {@code Location} header; null if there is none
     * @param fault why there was no response; null if there was one
     */
    private record Reply(
            int status, @Nullable String location, @Nullable String fault) {

        boolean mayPass() {
            return fault != null || status >= 500 || status == 429;
        }
    }

    private static @Nullable String fault(Reply reply) {
        if (reply.fault != null) {
            return reply.fault;
        }
        return reply.status >= 200 && reply.status < 400 ? null : "answered with status " + reply.status;
    }

    private static @Nullable URI next(URI from, String location) {
        try {
            URI next = from.resolve(location);
            boolean web = "https".equals(next.getScheme()) || "http".equals(next.getScheme());
            return web && next.getHost() != null ? next : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Reply patient(URI address) throws InterruptedException {
        Reply first = headOrWhole(address);
        return first.mayPass() ? headOrWhole(address) : first;
    }

    private Reply headOrWhole(URI address) throws InterruptedException {
        Lock host = hosts.computeIfAbsent(String.valueOf(address.getHost()), name -> new ReentrantLock());
        host.lockInterruptibly();
        try {
            Reply head = send(address, "HEAD");
            return HEAD_REFUSED.contains(head.status) ? send(address, "GET") : head;
        } finally {
            host.unlock();
        }
    }

    private Reply send(URI address, String method) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("User-Agent", USER_AGENT)
                    .header("Accept", "*/*")
                    .timeout(timeout)
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(null),
                    null);
        } catch (HttpTimeoutException e) {
            return new Reply(0, null, "did not answer within " + timeout.toSeconds() + " s");
        } catch (ConnectException e) {
            return new Reply(0, null, "could not be reached");
        } catch (SSLException e) {
            return new Reply(0, null, "has no valid certificate");
        } catch (IOException | IllegalArgumentException e) {
            return new Reply(0, null, "could not be requested");
        }
    }
}
