package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.TestSite;
import portfolio.hosting.Published;
import portfolio.hosting.WebServer;

/** Checks the pages and headers of a real web server: the browser blocks injected code, and nothing of the site. */
class PolicyIT {

    private static final String INJECTED = "<script>window.injected = true</script>"
            + "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"\"><p style=\"color: red\">x</p>";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    private Path folder;

    static Stream<Path> contents() {
        return Stream.of(TestSite.SHIPPED, Published.HOSTED);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void noPageBreaksItsPolicy(Path content) throws Exception {
        Published site = Published.build(content, folder, "https://ada.example.org/portfolio/");
        Path files = Files.createDirectories(folder.resolve("server"));
        try (WebServer server = WebServer.start(WebServer.Program.NGINX, site, files)) {
            BROWSER.log("browser");
            for (String file : site.files().keySet()) {
                if (file.endsWith(".html") && !file.equals("404.html")) {
                    BROWSER.open(server.url(site.path(file)));
                    assertThat(BROWSER.log("browser")).as(file).isEmpty();
                }
            }
            BROWSER.open(server.url(site.basePath() + "nowhere/at/all/"));
            assertThat(BROWSER.log("browser"))
                    .as("only the status 404 itself")
                    .allMatch(message -> message.contains("404 (Not Found)"));
            assertThat(BROWSER.evaluate("return getComputedStyle(document.querySelector('h1')).fontFamily")
                            .asString())
                    .contains("Besley");
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatIsPutIntoAPageIsBlocked(Path content) throws Exception {
        Published site = Published.build(content, folder, "https://ada.example.org/");
        Path page = site.folder().resolve("index.html");
        String html = Files.readString(page);
        String policy = html.replaceFirst("(?s).*?(<meta http-equiv=\"Content-Security-Policy\"[^>]*>).*", "$1");
        Files.writeString(
                page, html.replace(policy, "").replace("</main>", INJECTED + "</main>"), StandardCharsets.UTF_8);
        Path files = Files.createDirectories(folder.resolve("server"));
        try (WebServer server = WebServer.start(WebServer.Program.NGINX, site, files)) {
            BROWSER.log("browser");
            BROWSER.open(server.url("/"));
            List<String> log = BROWSER.log("browser");

            assertThat(BROWSER.evaluate("return window.injected === undefined").asBoolean())
                    .isTrue();
            assertThat(log).hasSize(3).allMatch(message -> message.contains("Content Security Policy"));
        }
    }
}
