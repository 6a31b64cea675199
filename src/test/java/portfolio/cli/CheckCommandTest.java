package portfolio.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code portfolio check}, in process and on real folders. */
final class CheckCommandTest {

    private static final String SOUND = """
            name: Ada Fernandez
            role: Engineer
            headline: Things that run every day and every night, for years on end.
            url: https://ada.example.org/
            contact:
              - label: E-mail
                url: mailto:ada@example.org
            """;

    private static final String PROJECT = """
            ---
            title: Queue
            technologies: [Kafka]
            ---

            A queue for all orders of the day, made of kafka again.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeContent() throws IOException {
        write("site.yaml", SOUND);
    }

    @Test
    void aSoundContentIsReadyToBePublished() {
        assertThat(check()).isZero();

        assertThat(lines()).isEqualTo("Ready to publish: 0 errors, 0 warnings, 0 notes.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void strictLetsWarningsFail() throws IOException {
        assertThat(check("--strict")).isZero();
        write("projects/queue.md", PROJECT);

        assertThat(check("--strict")).isEqualTo(1);
        assertThat(lines()).endsWith("Not ready to publish: 0 errors, 1 warning, 2 notes.\n");
    }

    @Test
    void errorsOfTheContentAreAllTold() throws IOException {
        write("site.yaml", "rloe: Engineer\nurl: nowhere\n");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .contains("me/site.yaml:1:1: error: unknown key 'rloe'", "me/site.yaml:2:6: error: ")
                .endsWith("Not ready to publish: 2 errors, 0 warnings, 0 notes.\n");
    }

    @Test
    void whatABuildTellsIsToldOnce() throws IOException {
        write("site.yaml", "role: Engineer\n");
        write("projects/queue.md", "---\ntitle: Queue\n---\n");
        write("skills.yaml", "- name: Tools\n  skills: [SQL]\n");
        check();

        assertThat(lines())
                .containsOnlyOnce("visitors have no way to get in touch")
                .containsOnlyOnce("the address of the site is not set")
                .containsOnlyOnce("this project has no text")
                .containsOnlyOnce("1 of 1 skill has no evidence");
    }

    @Test
    void errorsOfTheFinishedSiteFailAsWell() throws IOException {
        write("about.md", "See [the work](/#work).\n");

        assertThat(check()).isEqualTo(1);
        assertThat(lines())
                .startsWith("me/about.md:1:16: error: '/#work' leads nowhere")
                .endsWith("Not ready to publish: 1 error, 0 warnings, 0 notes.\n");
    }

    @Test
    void theBaseUrlReplacesTheOneOfTheContent() throws IOException {
        write("site.yaml", SOUND.replace("https://ada.example.org/", "https://www.example.com/"));
        assertThat(check("--strict")).isEqualTo(1);
        assertThat(lines()).contains("the address of the site is not set");

        assertThat(check("--strict", "--base-url", "https://ada.example.net/me/"))
                .isZero();
    }

    @Test
    void draftsAreJudgedWhenAskedFor() throws IOException {
        write("projects/queue.md", PROJECT.replace("title: Queue", "title: Queue\ndraft: true"));
        assertThat(check()).isZero();
        assertThat(lines()).doesNotContain("kafka");

        assertThat(check("--drafts")).isZero();
        assertThat(lines()).contains("'kafka' is written 'Kafka' elsewhere");
    }

    @Test
    void externalLinksAreTriedWhenAskedFor() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(server.getAddress()));
        try {
            write("about.md", "See [it](http://links.example/it).\n");
            assertThat(check()).isZero();
            assertThat(lines()).doesNotContain("links.example");

            assertThat(check("--external")).isZero();
            assertThat(lines())
                    .startsWith("me/about.md:1:10: warning: 'http://links.example/it' answers 404")
                    .endsWith("Ready to publish: 0 errors, 1 warning, 0 notes.\n");
            assertThat(check("--external", "--strict")).isEqualTo(1);
        } finally {
            ProxySelector.setDefault(before);
            server.stop(0);
        }
    }

    @Test
    void theCounterIsSeenOnATerminalOnly() {
        LinkCounter silent = new LinkCounter(new StatusLine(new PrintWriter(err), false));
        silent.at(1, 2);
        silent.line().clear();
        assertThat(err.toString()).isEmpty();

        LinkCounter seen = new LinkCounter(new StatusLine(new PrintWriter(err), true));
        seen.at(1, 2);
        seen.line().clear();
        assertThat(err.toString()).isEqualTo("\r\u001b[KTrying links: 1 of 2\r\u001b[K");
    }

    @Test
    void aMissingFolderIsWrongUsage() {
        assertThat(run("check", "--content", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no content folder");
    }

    @Test
    void nothingIsWritten() throws IOException {
        check();

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("me/site.yaml"));
        }
    }

    @Test
    void helpIsPlainAsciiWithinEightyColumns() {
        assertThat(run("check", "--help")).isZero();

        assertThat(out.toString())
                .isASCII()
                .contains("--content=DIR", "--base-url=URL", "--drafts", "--strict", "--external", "--format=FORMAT")
                .contains("Exit codes:", "Examples:");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    void noSiteOfOursHasErrors(Path content) {
        assertThat(run("check", "--content", content.toString())).isZero();

        assertThat(lines()).contains("Ready to publish: 0 errors, ");
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--content";
        arguments[2] = folder.resolve("me").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String lines() {
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private void write(String name, String text) throws IOException {
        Folders.write(folder.resolve("me"), name, text);
    }
}
