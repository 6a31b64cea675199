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
import portfolio.Soak;

/** Runs {@code portfolio check} in this process, on real folders. */
final class CheckCommandTest {

    private static final String ROLE = """
            company: Acme
            roles:
              - title: Engineer
                start: 2020-01
                end: 2022-03
                highlights:
                  - Moved the ledger to another database.
            """;

    @TempDir
    private Path folder;

    private CheckedContent content;

    @BeforeEach
    void writeContent() throws IOException {
        content = CheckedContent.sound(folder.resolve("me"));
    }

    @Test
    void aSoundContentIsReadyToBePublished() {
        assertThat(content.check()).isZero();

        assertThat(content.lines()).isEqualTo("Ready to publish: 0 errors, 0 warnings, 0 notes.\n");
        assertThat(content.err()).isEmpty();
    }

    @Test
    void whatAParserReadsIsPrintedAsATable() throws IOException {
        content.write("experience/acme.yaml", ROLE);
        assertThat(content.check("--parser")).isZero();

        assertThat(content.lines())
                .startsWith("What a résumé parser reads in resume.pdf:\nName      ")
                .contains("\n  Entry   Acme\n  Dates   Jan 2020 – Mar 2022\n  Below   Engineer\n")
                .contains("\nSection   ");
        assertThat(content.lines().lines().reduce("", (before, last) -> last)).startsWith("Ready to publish: ");
    }

    @Test
    void whatAParserReadsIsPrintedTooWhereTheSiteIsRefused() throws IOException {
        content.write("experience/acme.yaml", ROLE.replace("Engineer", "Engineer, +49 30 1234567"));
        content.write(
                "site.yaml",
                "name: Ida Sample\nrole: Engineer\ncontact:\n  - {url: 'tel:+49301234567', visibility: private}\n");

        assertThat(content.check("--parser")).isEqualTo(1);
        assertThat(content.lines())
                .startsWith("What a résumé parser reads in resume.pdf:\n")
                .contains("\n  Entry   Acme\n", ": error: ")
                .endsWith("warnings, 0 notes.\n");

        content.write("site.yaml", "rloe: Engineer\n");
        assertThat(content.check("--parser")).isEqualTo(1);
        assertThat(content.lines()).doesNotContain("What a résumé parser reads").contains("unknown key 'rloe'");
    }

    @Test
    void whatAParserReadsIsAMemberOfTheJson() throws IOException {
        content.write("experience/acme.yaml", ROLE);
        content.check("--parser", "--format", "json");
        assertThat(content.lines().replaceAll("\\s+", ""))
                .startsWith("{\"problems\":")
                .contains(
                        "\"entries\":[{\"head\":\"Acme\",\"dates\":\"Jan2020–Mar2022\",\"below\":\"Engineer\",\"place\":\"\",");

        content.check("--format", "json");
        assertThat(content.lines()).doesNotContain("\"entries\"");
    }

    @Test
    void strictLetsWarningsFail() throws IOException {
        assertThat(content.check("--strict")).isZero();
        content.write("projects/queue.md", CheckedContent.PROJECT);

        assertThat(content.check("--strict")).isEqualTo(1);
        assertThat(content.lines()).endsWith("Not ready to publish: 0 errors, 1 warning, 2 notes.\n");
    }

    @Test
    void errorsOfTheContentAreAllTold() throws IOException {
        content.write("site.yaml", "rloe: Engineer\nurl: nowhere\n");

        assertThat(content.check()).isEqualTo(1);
        assertThat(content.lines())
                .contains("me/site.yaml:1:1: error: unknown key 'rloe'", "me/site.yaml:2:6: error: ")
                .endsWith("Not ready to publish: 2 errors, 0 warnings, 0 notes.\n");
    }

    @Test
    void whatABuildTellsIsToldOnce() throws IOException {
        content.write("site.yaml", "role: Engineer\n");
        content.write("projects/queue.md", "---\ntitle: Queue\n---\n");
        content.write("skills.yaml", "- name: Tools\n  skills: [SQL]\n");
        content.check();

        assertThat(content.lines())
                .containsOnlyOnce("visitors have no way to get in touch")
                .containsOnlyOnce("the address of the site is not set")
                .containsOnlyOnce("this project has no text")
                .containsOnlyOnce("1 of 1 skill is not used");
    }

    @Test
    void errorsOfTheFinishedSiteFailAsWell() throws IOException {
        content.write("about.md", "See [the work](/#work).\n");

        assertThat(content.check()).isEqualTo(1);
        assertThat(content.lines())
                .startsWith("me/about.md:1:16: error: broken link: the site has no '/#work'")
                .endsWith("Not ready to publish: 1 error, 0 warnings, 0 notes.\n");
    }

    @Test
    void theBaseUrlReplacesTheOneOfTheContent() throws IOException {
        content.write(
                "site.yaml", CheckedContent.SOUND.replace("https://ada.example.org/", "https://www.example.com/"));
        assertThat(content.check("--strict")).isEqualTo(1);
        assertThat(content.lines()).contains("the address of the site is not set");

        assertThat(content.check("--strict", "--base-url", "https://ada.example.net/me/"))
                .isZero();
    }

    @Test
    void draftsAreJudgedWhenAskedFor() throws IOException {
        content.write("projects/queue.md", CheckedContent.PROJECT.replace("title: Queue", "title: Queue\ndraft: true"));
        assertThat(content.check()).isZero();
        assertThat(content.lines()).doesNotContain("kafka");

        assertThat(content.check("--drafts")).isZero();
        assertThat(content.lines()).contains("'kafka' is written 'Kafka' elsewhere");
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
            content.write("about.md", "See [it](http://links.example/it).\n");
            assertThat(content.check()).isZero();
            assertThat(content.lines()).doesNotContain("links.example");

            assertThat(content.check("--external")).isZero();
            assertThat(content.lines())
                    .startsWith("me/about.md:1:10: warning: 'http://links.example/it' answered with status 404")
                    .endsWith("Ready to publish: 0 errors, 1 warning, 0 notes.\n");
            assertThat(content.check("--external", "--strict")).isEqualTo(1);
        } finally {
            ProxySelector.setDefault(before);
            server.stop(0);
        }
    }

    @Test
    void theCounterIsSeenOnATerminalOnly() {
        StringWriter err = new StringWriter();
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
        assertThat(content.run("check", "--content", folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(content.err()).contains("there is no content folder");
    }

    @Test
    void nothingIsWritten() throws IOException {
        content.check();

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("me/site.yaml"));
        }
    }

    @Test
    void helpIsPlainAsciiWithinEightyColumns() {
        assertThat(content.run("check", "--help")).isZero();

        assertThat(content.out())
                .isASCII()
                .contains(
                        "--content=DIR",
                        "--base-url=URL",
                        "--drafts",
                        "--strict",
                        "--external",
                        "--parser",
                        "--format=FORMAT")
                .contains("Exit codes:", "Examples:");
        assertThat(content.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    @Soak
    void noSiteOfOursHasErrors(Path ours) {
        assertThat(content.run("check", "--content", ours.toString())).isZero();

        assertThat(content.lines()).contains("Ready to publish: 0 errors, ");
    }
}
