package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the responses to valid and to malicious requests. */
final class LiveServerTest {

    @TempDir
    private static Path folder;

    private static LiveServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("projects"));
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.writeString(content.resolve("site.yaml"), """
                role: Engineer
                headline: Things that run every day.
                url: https://user.example.org/deep/path/
                """);
        Files.writeString(content.resolve("projects/ledger.md"), "---\ntitle: Ledger\n---\nText.\n");
        server = LiveServer.start(
                new ServeOptions(content, false, 0, Path.of("target/portfolio-cache"), null, null), new Recorder());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/index.html, text/html; charset=utf-8",
        "/projects/ledger/, text/html; charset=utf-8",
        "/resume.txt, text/plain; charset=utf-8",
        "/resume.md, text/markdown; charset=utf-8",
        "/resume.json, application/json",
        "/resume.pdf, application/pdf",
        "/sitemap.xml, application/xml; charset=utf-8",
        "/site.webmanifest, application/manifest+json",
        "/favicon.svg, image/svg+xml; charset=utf-8"
    })
    void everyFileHasItsTypeAndIsAskedForAnew(String path, String type) throws IOException {
        Raw answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).hasSize(Integer.parseInt(answer.header("Content-Length")));
    }

    @Test
    void aPageAllowsJustItsOwnScriptsAndTheOneThatFollows() throws IOException {
        String page = get("/").body();

        assertThat(page).containsPattern("script-src 'sha256-[^']{44}' (&#39;|')sha256-[^'&]{44}(&#39;|');");
        assertThat(page).contains("data-events=\"/.portfolio/events\"").doesNotContain("unsafe-");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("data-events"));
    }

    @Test
    void headSaysTheSameWithoutTheBytes() throws IOException {
        Raw whole = get("/");
        Raw head = Raw.request(server.port(), "HEAD", "/");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(whole.header("Content-Length"));
        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws IOException {
        String tag = get("/").header("ETag");

        assertThat(get("/", "If-None-Match: \"other\", W/" + tag).status()).isEqualTo(304);
        assertThat(get("/", "If-None-Match: " + tag).body()).isEmpty();
        assertThat(get("/", "If-None-Match: \"other\"").status()).isEqualTo(200);
    }

    @Test
    void anAddressWithoutItsLastSlashLeadsToThatWithIt() throws IOException {
        Raw answer = get("/projects/ledger?a=b");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/projects/ledger/?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nix",
                "/nix/deep/",
                "/..",
                "/../secret.html",
                "/%2e%2e/secret.html",
                "/..%2e/secret.html",
                "/projects/../../secret.html",
                "/.portfolio/",
                "/%252e%252e/secret.html",
                "/secret.html"
            })
    void anUnknownAddressShowsThePageForThemWithLinksFromTheRoot(String path) throws IOException {
        Raw answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body())
                .contains("Page not found", "href=\"/\"", "data-events=")
                .doesNotContain("/deep/path/", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%00", "/a%00.html", "/%", "/%zz", "/%2", "/%ff", "/..%2fsecret.html", "/..%5csecret.html"})
    void whatIsNoAddressIsRefused(String path) throws IOException {
        assertThat(get(path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "localhost",
                "localhost:1",
                "127.0.0.1.nip.io:PORT",
                "[::2]:PORT",
                "localhost.:PORT",
                "user@localhost:PORT",
                "0.0.0.0:PORT"
            })
    void onlyNamesOfThisMachineAreAnswered(String host) throws IOException {
        String named = host.replace("PORT", Integer.toString(server.port()));
        Raw answer = Raw.send(server.port(), "GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("Things that run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void allNamesOfThisMachineAreAnswered(String host) throws IOException {
        Raw answer = Raw.send(
                server.port(),
                "GET / HTTP/1.1\r\nHost: " + host + ":" + server.port() + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void theHostInTheRequestLineCountsToo() throws IOException {
        assertThat(get("http://evil.example/").status()).isEqualTo(421);
        assertThat(get("//evil.example/").status()).isEqualTo(421);
        assertThat(get("http://localhost:" + server.port() + "/").status()).isEqualTo(200);
    }

    @Test
    void noHostAndTwoHostsAreNoRequests() throws IOException {
        String own = "Host: localhost:" + server.port() + "\r\n";

        assertThat(Raw.send(server.port(), "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
                        .status())
                .isEqualTo(400);
        assertThat(Raw.send(server.port(), "GET / HTTP/1.1\r\n" + own + own + "Connection: close\r\n\r\n")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        Raw answer = Raw.request(server.port(), method, "/", "Content-Length: 0");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-3, 0, 4", "bytes=5-5, 5, 6", "bytes=10-, 10, -1", "bytes=-4, -4, -1", "bytes=3-999999, 3, -1"})
    void aRangeOfBytesIsSentAlone(String range, int from, int to) throws IOException {
        String whole = get("/resume.txt").body();
        Raw part = get("/resume.txt", "Range: " + range);
        int start = from < 0 ? whole.length() + from : from;
        int end = to < 0 ? whole.length() : to;

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(whole.substring(start, end));
        assertThat(part.header("Content-Range")).isEqualTo("bytes " + start + "-" + (end - 1) + "/" + whole.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=999999-", "bytes=999999-1000000", "bytes=-0"})
    void aRangeBeyondTheEndIsRefused(String range) throws IOException {
        Raw answer = get("/resume.txt", "Range: " + range);

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).matches("bytes \\*/\\d+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=0-1,4-5", "lines=0-1", "bytes=5-2", "bytes=-", "bytes=a-b", "bytes=99999999999999999999-"
            })
    void rangesThatMeanNothingOrMuchAreIgnored(String range) throws IOException {
        assertThat(get("/resume.txt", "Range: " + range).status()).isEqualTo(200);
    }

    @Test
    void aRangeOfAnOlderFileIsTheWholeFile() throws IOException {
        assertThat(get("/resume.txt", "Range: bytes=0-1", "If-Range: \"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void aHugeHeaderEndsOnlyItsOwnConnection() throws IOException {
        try {
            get("/", "X-Huge: " + "a".repeat(5_000_000));
        } catch (IOException e) {
            // The server may close the connection before everything is sent.
            assertThat(e).isNotNull();
        }
        assertThat(get("/").status()).isEqualTo(200);
    }

    @Test
    void aSlowRequestKeepsNobodyElseWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
        assertThat(get("/").status()).isEqualTo(200);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void fiveHundredConnectionsAtOnceAreAllAnswered() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(500);
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            requests.add(() -> get("/resume.txt").status());
        }
        for (Future<Integer> status : threads.invokeAll(requests)) {
            assertThat(status.get()).isEqualTo(200);
        }
        threads.shutdown();
    }

    @Test
    void onlyThisMachineCanConnect() {
        assertThat(server.addresses()).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
    }

    private static Raw get(String target, String... headers) throws IOException {
        return Raw.request(server.port(), "GET", target, headers);
    }
}
