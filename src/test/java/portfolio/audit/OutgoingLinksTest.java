package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portfolio.TestSite;
import portfolio.content.Content;
import portfolio.source.Problem;
import portfolio.source.ProblemText;

/** Checks links to a server that responds in every possible way. */
class OutgoingLinksTest {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();
    private final AtomicInteger flaky = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String host;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        host = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        requests.add(method + " " + path);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        boolean head = method.equals("HEAD");
        int status = switch (path) {
            case "/gone" -> 404;
            case "/nohead405" -> head ? 405 : 200;
            case "/nohead403" -> head ? 403 : 200;
            case "/nohead501" -> head ? 501 : 200;
            case "/forbidden" -> 403;
            case "/broken" -> 500;
            case "/flaky" -> flaky.getAndIncrement() == 0 ? 503 : 200;
            case "/moved", "/moved-away", "/round" -> 301;
            case "/elsewhere" -> 302;
            case "/moved-then-elsewhere" -> 308;
            default -> 200;
        };
        String location = switch (path) {
            case "/moved" -> "/fine";
            case "/moved-away" -> "/gone";
            case "/elsewhere" -> "/fine";
            case "/moved-then-elsewhere" -> "/elsewhere";
            case "/round" -> "/round";
            default -> "";
        };
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().set("Location", location);
        }
        pause(path.equals("/slow") ? 1_500 : 20);
        open.decrementAndGet();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatAnswersIsNotToldOf() throws InterruptedException {
        assertThat(check("/fine", "/elsewhere")).isEmpty();
        assertThat(requests).containsExactly("HEAD /fine", "HEAD /elsewhere", "HEAD /fine");
        assertThat(agents).allSatisfy(agent -> assertThat(agent).startsWith("portfolio-check "));
    }

    @Test
    void whatIsGoneIsWarnedOfWhereItIsWritten() throws InterruptedException {
        assertThat(check("/fine", "/gone"))
                .containsExactly("content/about.md:3:8: warning: '" + host
                        + "/gone' answered with status 404\n  3 | [link](" + host
                        + "/gone)\n    |        " + "^".repeat((host + "/gone").length())
                        + "\n  hint: open it in a browser; if it fails there too, correct or remove the link");
        assertThat(requests).containsExactly("HEAD /fine", "HEAD /gone");
    }

    @Test
    void aServerThatRefusesToBeAskedForTheHeadIsAskedForAll() throws InterruptedException {
        assertThat(check("/nohead405", "/nohead403", "/nohead501")).isEmpty();
        assertThat(requests).contains("GET /nohead405", "GET /nohead403", "GET /nohead501");
        assertThat(check("/forbidden")).singleElement().asString().contains("/forbidden' answered with status 403");
    }

    @Test
    void whatMayPassIsTriedASecondTime() throws InterruptedException {
        assertThat(check("/flaky")).isEmpty();
        assertThat(requests).containsExactly("HEAD /flaky", "HEAD /flaky");
        assertThat(check("/broken")).singleElement().asString().contains("/broken' answered with status 500");
    }

    @Test
    void aSlowServerIsNotWaitedFor() throws InterruptedException {
        assertThat(check("/slow")).singleElement().asString().contains("/slow' did not answer within 1 s");
        assertThat(requests).containsExactly("HEAD /slow", "HEAD /slow");
    }

    @Test
    void whereNobodyListensIsWarnedOf() throws IOException, InterruptedException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        host = "http://127.0.0.1:" + free;

        assertThat(check("/")).singleElement().asString().contains("' could not be reached");
    }

    @Test
    void whatMovedForGoodIsNotedWithItsNewAddress() throws InterruptedException {
        assertThat(check("/moved"))
                .singleElement()
                .asString()
                .contains("note: '" + host + "/moved' has moved permanently", "hint: link to '" + host + "/fine'");
        assertThat(check("/moved-then-elsewhere"))
                .singleElement()
                .asString()
                .contains("hint: link to '" + host + "/elsewhere'");
        assertThat(check("/moved-away")).singleElement().asString().contains("warning: ", "answered with status 404");
        assertThat(check("/round")).singleElement().asString().contains("redirects more than 5 times");
    }

    @Test
    void aHostIsAskedForOneAddressAtATimeAndForEachOnce() throws InterruptedException {
        List<String> links = new ArrayList<>(
                Stream.of("/a", "/b", "/c", "/d", "/e", "/a#part", "/a").toList());

        assertThat(check(links.toArray(String[]::new))).isEmpty();
        assertThat(mostOpen).hasValue(1);
        assertThat(requests).containsExactly("HEAD /a", "HEAD /b", "HEAD /c", "HEAD /d", "HEAD /e");
    }

    @Test
    void mailboxesTelephonesAndTheSiteItselfAreLeftAlone() throws InterruptedException {
        Content content = TestSite.with(
                        "site.yaml",
                        "role: Engineer\nurl: " + host + "/\ncontact:\n  - url: mailto:ada@example.org\n"
                                + "  - url: tel:+15550100\n  - url: " + host + "/blog/\n")
                .content();

        assertThat(new OutgoingLinks(new LinkProbe(TIMEOUT), NOTHING).checkAll(content, (done, all) -> {}))
                .isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void addressesOfOneNetworkAreNotTried() throws InterruptedException {
        String links = Stream.of(
                        host + "/fine",
                        "http://10.0.0.7/",
                        "http://192.168.1.1/",
                        "http://172.20.0.1/",
                        "http://[::1]/")
                .map(url -> "[link](" + url + ")")
                .collect(Collectors.joining("\n\n"));

        List<Problem> problems =
                OutgoingLinks.check(TestSite.with("about.md", links).content(), (done, all) -> {});

        assertThat(problems).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void everyStepIsCounted() throws InterruptedException {
        List<String> steps = new ArrayList<>();
        Content content = TestSite.with("about.md", links("/a", "/b", "/c")).content();

        new OutgoingLinks(new LinkProbe(TIMEOUT), NOTHING)
                .checkAll(content, (done, all) -> steps.add(done + "/" + all));

        assertThat(steps).containsExactly("1/3", "2/3", "3/3");
    }

    private List<String> check(String... paths) throws InterruptedException {
        Content content = TestSite.with("about.md", links(paths)).content();
        return new OutgoingLinks(new LinkProbe(TIMEOUT), NOTHING)
                .checkAll(content, (done, all) -> {}).stream()
                        .map(ProblemText::of)
                        .toList();
    }

    /** Returns one paragraph for each link. */
    private String links(String... paths) {
        return Stream.of(paths).map(path -> "[link](" + host + path + ")").collect(Collectors.joining("\n\n"));
    }
}
