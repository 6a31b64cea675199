package portfolio.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.asset.Assets;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.content.reading.ContentMemory;
import portfolio.output.ArtefactCache;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.ComposedSite;
import portfolio.pipeline.SiteBuild;
import portfolio.render.RenderContext;
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;
import portfolio.source.Severity;
import portfolio.source.Sha256;

@Soak
final class HostingFilesTest {

    private static final Path FIFTY = Path.of("src/test/resources/sites/fifty-projects/content");
    private static final String PROJECT = "---\ntitle: Ledger\naliases: [%s]\n---\nA ledger of all payments.\n";

    @TempDir
    private Path folder;

    @Test
    void theHeaderAllowsWhatThePoliciesOfAllPagesAllowAndNoMore() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/");
        String header =
                HostRules.of(site.text("_headers"), "").headers("/").getOrDefault("Content-Security-Policy", "");
        List<String> ofPages = site.files().keySet().stream()
                .filter(file -> file.endsWith(".html") || file.endsWith(".htm"))
                .map(file -> Jsoup.parse(site.text(file))
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .toList();

        assertThat(header).startsWith("default-src 'none'; ").endsWith("; frame-ancestors 'none'");
        assertThat(header).doesNotContain("unsafe").doesNotContain("*");
        assertThat(words(header))
                .containsExactlyInAnyOrderElementsOf(words(String.join("; ", ofPages) + "; frame-ancestors 'none'"));
        assertThat(ofPages).allSatisfy(policy -> assertThat(policy).startsWith("default-src 'none'; "));
    }

    @Test
    void theHeadersKeepToTheLimitsOfHosts() throws IOException {
        Published site = Published.build(FIFTY, folder, "https://ada.example.org/");
        String file = site.text("_headers");
        HostRules rules = HostRules.of(file, "");

        assertThat(rules.headers()).hasSizeLessThanOrEqualTo(100);
        assertThat(file.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(2000));
        for (String path : site.files().keySet()) {
            assertThat(rules.headers("/" + path).get("Cache-Control"))
                    .as(path)
                    .isIn(path.startsWith("assets/") ? List.of(Delivery.IMMUTABLE) : values(path));
        }
    }

    private static List<String> values(String path) {
        return Delivery.UNSERVED.contains(path) ? Arrays.asList((String) null) : List.of(Delivery.REVALIDATED);
    }

    @Test
    void onlyFilesNamedByTheirBytesAreKeptForEver() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/");

        assertThat(site.files().keySet().stream().filter(file -> file.startsWith("assets/")))
                .isNotEmpty()
                .allSatisfy(file -> {
                    String hash = Sha256.hex(site.bytes(file));
                    boolean card = file.startsWith("assets/card-");
                    assertThat(file).containsPattern("-[0-9a-f]{10}\\.");
                    assertThat(card || file.contains(hash.substring(0, 10)))
                            .as(file)
                            .isTrue();
                });
    }

    @Test
    void aPageStandsInForEachAliasOnHostsWithoutRedirects() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/portfolio/");

        Document moved = Jsoup.parse(site.text("portfolio/ledger/index.html"));

        assertThat(moved.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../../projects/ledger/");
        assertThat(moved.select("a").attr("href")).isEqualTo("../../projects/ledger/");
        assertThat(moved.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://ada.example.org/portfolio/projects/ledger/");
        assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(Jsoup.parse(site.text("get-in-touch/index.html")).select("a").attr("href"))
                .isEqualTo("../#contact");
        assertThat(Jsoup.parse(site.text("cv.html")).select("a").attr("href")).isEqualTo("resume/");
        assertThat(site.text("sitemap.xml")).doesNotContain("portfolio/ledger").doesNotContain("cv.html");
    }

    @Test
    void aFileThatWasElsewhereIsCopiedThereAndRedirectedOnHostsThatCan() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/");

        assertThat(site.files().get("cv.pdf")).isEqualTo(site.files().get("resume.pdf"));
        assertThat(site.files().get("Resume-Ada.PDF")).isEqualTo(site.files().get("resume.pdf"));
        assertThat(site.files().get("old/cv.json")).isEqualTo(site.files().get("resume.json"));
        assertThat(site.files()).doesNotContainKeys("index.xml", "about.php");
        assertThat(site.text("_redirects"))
                .contains(
                        "\n/cv.pdf /resume.pdf 301\n",
                        "\n/Resume-Ada.PDF /resume.pdf 301\n",
                        "\n/old/cv.json /resume.json 301\n",
                        "\n/index.xml / 301\n",
                        "\n/about.php /#contact 301\n");
        assertThat(site.text("sitemap.xml")).doesNotContain("cv.pdf");
    }

    @Test
    void whatOnlySomeHostsCanIsSaid() throws IOException {
        Content content = ContentFolder.read(Published.HOSTED, false);
        ComposedSite composed = SiteBuild.preview(
                new BuildOptions(Published.HOSTED, folder.resolve("out"), null, false, null),
                new RenderContext(Assets.SHIPPED, new ArtefactCache(null)),
                new ContentMemory());

        assertThat(content.remarks()).isEmpty();
        assertThat(composed.remarksOfPages())
                .extracting(problem -> problem.severity() + " " + problem.message())
                .containsExactly(
                        "NOTE '/cv.pdf' is a copy of '/resume.pdf' on hosts that do not redirect",
                        "NOTE '/Resume-Ada.PDF' is a copy of '/resume.pdf' on hosts that do not redirect",
                        "NOTE '/old/cv.json' is a copy of '/resume.json' on hosts that do not redirect",
                        "WARNING '/index.xml' works only on hosts that redirect",
                        "WARNING '/about.php' works only on hosts that redirect");
        assertThat(composed.site().bytes("cv.pdf"))
                .isEqualTo(composed.site().bytes("resume.pdf"))
                .isPresent();
    }

    @Test
    void theDomainAndTheSecurityContactBecomeFilesOfTheirNames() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/");

        assertThat(site.text("CNAME")).isEqualTo("www.ada.example.org\n");
        assertThat(site.text(".well-known/security.txt")).isEqualTo("""
                        Contact: mailto:security@example.org
                        Contact: https://reports.example.net/
                        Expires: 2027-06-30T23:59:59Z
                        Preferred-Languages: en
                        Canonical: https://ada.example.org/.well-known/security.txt
                        Policy: https://reports.example.net/policy
                        """).isEqualTo(site.text("security.txt"));
    }

    @Test
    void whatTheContentDoesNotSayHasNoFile() throws IOException {
        Published site = Published.build(FIFTY, folder, "https://ada.example.org/");

        assertThat(site.files().keySet())
                .contains("_headers")
                .doesNotContain("_redirects", "CNAME", "security.txt", ".well-known/security.txt");
    }

    @Test
    void theManifestHasTheHashOfEveryFile() throws IOException {
        Published site = Published.build(Published.HOSTED, folder, "https://ada.example.org/");

        assertThat(Files.readString(site.beside().resolve("manifest.sha256")).lines())
                .containsExactlyElementsOf(site.files().entrySet().stream()
                        .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey())
                        .toList());
    }

    @Test
    void anAliasMustNotStandInTheWayOfAPage() throws IOException {
        assertThat(problems("/projects/ledger/", ""))
                .containsExactly(
                        "content/projects/ledger.md:3:11: error: the site already has a page at '/projects/ledger/'");
        assertThat(problems("/Resume", ""))
                .singleElement()
                .asString()
                .contains("the site already has a page at '/Resume'");
        assertThat(problems("/index.html", "")).singleElement().asString().contains("a page at '/index.html'");
        assertThat(problems("/404.html", "")).singleElement().asString().contains("a page at '/404.html'");
        for (String file : List.of("/resume.pdf", "/resume.json", "/Robots.txt", "/security.txt")) {
            assertThat(problems(file, "")).singleElement().asString().contains("a file at '" + file + "'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_headers", "/_redirects/", "/CNAME", "/cname"})
    void anAliasMustNotBeAFolderWithTheNameOfAFile(String path) throws IOException {
        String file = path.replaceAll("/$", "");

        assertThat(problems(path, ""))
                .singleElement()
                .asString()
                .contains("the site already has a file at '" + file + "'");
        assertThat(problems(file + "/old/", "")).singleElement().asString().contains("a file at '" + file + "'");
        assertThat(problems(file + "/old.html", "")).singleElement().asString().contains("a file at '" + file + "'");
    }

    @Test
    void anAliasIsGivenOnce() throws IOException {
        assertThat(problems("/old/, /OLD", "  aliases: [{from: /old, to: /resume/}]\n"))
                .containsExactly(
                        "content/projects/ledger.md:3:18: error: '/OLD' is already an alias, written '/old/'",
                        "content/site.yaml:3:20: error: '/old' is already an alias, written '/old/'");
    }

    @Test
    void anAliasLeadsToAPageThatIsThere() throws IOException {
        assertThat(problems("/old/", """
                          aliases:
                            - {from: /a/, to: /nowhere/}
                            - {from: /b/, to: /old/}
                            - {from: /c/, to: "/#nothing"}
                            - {from: /d/, to: "/#work"}
                            - {from: /e.pdf, to: /resume.doc}
                            - {from: /f.pdf, to: /resume.pdf}
                        """))
                .containsExactly(
                        "content/site.yaml:4:23: error: the site has no page or file '/nowhere/'",
                        "content/site.yaml:5:23: error: the site has no page or file '/old/'",
                        "content/site.yaml:6:23: error: the page '/' has nothing with the id 'nothing'",
                        "content/site.yaml:8:26: error: the site has no page or file '/resume.doc'");
    }

    private List<String> problems(String aliases, String hosting) throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("projects"));
        String block = hosting.isEmpty() ? "" : "hosting:\n" + hosting;
        Files.writeString(content.resolve("site.yaml"), "role: Engineer\n" + block);
        Files.writeString(content.resolve("projects/ledger.md"), PROJECT.formatted(aliases));
        Path output = folder.resolve("out");
        BuildOptions options = new BuildOptions(content, output, null, false, null);
        ProblemException[] thrown = new ProblemException[1];
        assertThatThrownBy(() -> SiteBuild.run(options))
                .isInstanceOfSatisfying(ProblemException.class, problem -> thrown[0] = problem);
        assertThat(output).doesNotExist();
        return thrown[0].problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> ProblemText.of(problem).lines().findFirst().orElse(""))
                .toList();
    }

    /** Returns the distinct words of a policy, which are directives and sources. */
    private static List<String> words(String policy) {
        return Arrays.stream(policy.split(";\\s*"))
                .flatMap(directive -> Arrays.stream(directive.strip().split(" ")))
                .distinct()
                .collect(Collectors.toList());
    }
}
