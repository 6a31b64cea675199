package portfolio.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Requests everything from a host and checks the responses.
 *
 * @param site the site that the host serves
 */
record Visitor(Published site, WebServer server, HttpClient client) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "json", "application/json",
            "md", "text/markdown; charset=utf-8",
            "pdf", "application/pdf",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "vcf", "text/vcard; charset=utf-8",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");

    private static final Set<String> TYPES_OF_XML = Set.of("text/xml; charset=utf-8", "application/xml");

    void everyFileIsSentWithItsTypeAndHeaders() throws Exception {
        HostRules rules = HostRules.of(site.text("_headers"), site.text("_redirects"));
        for (String file : site.files().keySet()) {
            if (Delivery.UNSERVED.contains(file) || file.equals(Delivery.NOT_FOUND) || isAlias(file)) {
                continue;
            }
            HttpResponse<byte[]> answer = get(site.path(file));

            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.body()).as(file).isEqualTo(site.bytes(file));
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String ending = file.substring(file.lastIndexOf('.') + 1);
            if (ending.equals("xml")) {
                assertThat(type).as(file).isIn(TYPES_OF_XML);
            } else {
                assertThat(type).as(file).isEqualTo(TYPES.get(ending));
            }
            Map<String, String> expected = rules.headers(
                    "/" + site.path(file).substring(site.basePath().length()));
            expected.remove("Strict-Transport-Security");
            expected.remove("Content-Type");
            assertThat(sent(answer, expected.keySet())).as(file).isEqualTo(expected);
            assertThat(answer.headers().map()).as(file).doesNotContainKey("strict-transport-security");
            assertThat(answer.headers().firstValue("X-Robots-Tag").isPresent())
                    .as(file)
                    .isEqualTo(file.startsWith("for/") || file.startsWith("variants/"));
        }
    }

    void aliasesLeadToTheirPages() throws Exception {
        HostRules rules = HostRules.of(site.text("_headers"), site.text("_redirects"));
        Map<String, String> aliases = new TreeMap<>(Map.of(
                "cv.html", "resume/",
                "get-in-touch/", "#contact",
                "get-in-touch", "#contact",
                "tools/messaging", "technologies/kafka/",
                "portfolio/ledger/", "projects/ledger/",
                "portfolio/ledger", "projects/ledger/",
                "2019/ledger.htm", "projects/ledger/",
                "work/queue/", "projects/queue/"));
        aliases.putAll(
                Map.of("cv.pdf", "resume.pdf", "old/cv.json", "resume.json", "index.xml", "", "about.php", "#contact"));
        for (Map.Entry<String, String> alias : aliases.entrySet()) {
            HttpResponse<byte[]> answer = get(site.basePath() + alias.getKey());

            assertThat(answer.statusCode()).as(alias.getKey()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains(site.basePath() + alias.getValue());
            assertThat(rules.redirect("/" + alias.getKey())).contains("/" + alias.getValue());
        }
    }

    void whatIsNotThereIsAnsweredByItsPage() throws Exception {
        for (String path : List.of(
                "nowhere/",
                "nowhere",
                "assets/nothing.woff2",
                "nothing.vcf",
                "404.html",
                "_headers",
                "_redirects",
                "CNAME",
                ".portfolio",
                ".nojekyll")) {
            HttpResponse<byte[]> answer = get(site.basePath() + path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(site.bytes("404.html"));
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .doesNotContain("immutable");
        }
    }

    void textsAreCompressedAndAskedForAgain() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url(site.basePath())))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");

        String tag = get(site.basePath()).headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(URI.create(server.url(site.basePath())))
                .header("If-None-Match", tag)
                .build();
        assertThat(client.send(again, BodyHandlers.ofByteArray()).statusCode()).isEqualTo(304);
    }

    void foldersWithoutASlashLeadToThemWithOne() throws Exception {
        HttpResponse<byte[]> answer = get(site.basePath() + "projects");

        assertThat(answer.statusCode()).isIn(301, 308);
        assertThat(answer.headers().firstValue("Location")).contains(site.basePath() + "projects/");
    }

    /** Follows links from page to page, as visitors do. */
    void everyLinkLeadsSomewhere() throws Exception {
        URI home = URI.create(server.url(site.basePath()));
        Deque<URI> open = new ArrayDeque<>(List.of(home));
        Set<URI> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            URI address = open.pop();
            HttpResponse<byte[]> answer = get(address.getPath());
            assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html")) {
                for (URI link : links(answer.body(), address)) {
                    if (seen.add(link)) {
                        open.add(link);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
        assertThat(seen).allMatch(address -> address.getPath().startsWith(site.basePath()));
    }

    private static List<URI> links(byte[] body, URI page) {
        Document document = Jsoup.parse(new String(body, StandardCharsets.UTF_8), page.toString());
        Stream<String> addresses = document.select("[href], [src]").stream()
                .filter(element -> !element.is("link[rel=canonical]"))
                .map((Element element) -> element.absUrl(element.hasAttr("href") ? "href" : "src"));
        return addresses
                .filter(address -> address.startsWith("http://localhost"))
                .map(address -> URI.create(address.replaceFirst("#.*", "")))
                .toList();
    }

    void encryptionIsAskedForOnEncryptedConnectionsOnly() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.encryptedUrl(site.basePath())))
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains(Delivery.STRICT_TRANSPORT);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(server.url(path))).build(), BodyHandlers.ofByteArray());
    }

    private static Map<String, String> sent(HttpResponse<byte[]> answer, Set<String> names) {
        Map<String, String> sent = new TreeMap<>();
        names.forEach(name -> sent.put(name, String.join(", ", answer.headers().allValues(name))));
        return sent;
    }

    private boolean isAlias(String file) {
        return site.text("_redirects").contains("\n/" + file + " ")
                || (file.endsWith(".html") && site.text(file).contains("http-equiv=\"refresh\""));
    }
}
