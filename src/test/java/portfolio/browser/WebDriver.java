package portfolio.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Controls a browser with WebDriver over HTTP. */
final class WebDriver implements Remote {

    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(START)
            .build();

    private final Programs programs;
    private final String session;

    /** Starts a session with a driver that is listening on a local port, or is about to. */
    WebDriver(Programs programs, int port, Map<String, ?> capabilities) {
        this.programs = programs;
        String root = "http://127.0.0.1:" + port + "/session";
        this.session = root + "/"
                + startSession(root, Map.of("capabilities", Map.of("alwaysMatch", capabilities)))
                        .path("sessionId")
                        .asString();
    }

    @Override
    public JsonNode send(Command command, Map<String, ?> parameters) {
        try {
            return post(session + "/" + command.path(), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the session first. The browser is not a child process of WebKit's driver, so it would keep running. */
    @Override
    public void close() {
        try {
            answer(session, request(session).DELETE());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            programs.close();
        }
    }

    private JsonNode startSession(String address, Map<String, ?> parameters) {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                return post(address, parameters);
            } catch (ConnectException e) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(e);
                }
                Programs.pause(PAUSE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private JsonNode post(String address, Map<String, ?> parameters) throws IOException {
        String body = JsonMapper.shared().writeValueAsString(parameters);
        return answer(address, request(address).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json; charset=utf-8")
                .timeout(ANSWER);
    }

    private JsonNode answer(String address, HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            JsonNode value = JsonMapper.shared().readTree(response.body()).path("value");
            if (response.statusCode() != 200) {
                throw new AssertionError(address + ": " + value);
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
