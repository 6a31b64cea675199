package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.Soak;
import portfolio.pdf.PdfText;
import portfolio.source.ProblemException;

/** Tests the built site of the fixture with variants. */
@Soak
class VariantsTest {

    private static final Path FIXTURE = Path.of("src/test/resources/sites/variants/content");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void build() throws IOException {
        site = folder.resolve("site");
        SiteBuild.run(new BuildOptions(FIXTURE, site, null, false, null));
    }

    @Test
    void aVariantIsWrittenInEveryFormat() throws IOException {
        assertThat(names(site.resolve("variants/queues")))
                .containsExactly("resume.json", "resume.md", "resume.pdf", "resume.txt");
        assertThat(names(site.resolve("variants"))).containsExactly("books", "queues");
        assertThat(names(site.resolve("for"))).containsExactly("books", "queues");
    }

    @Test
    void everyFormatSaysWhatTheReaderShallSeeAndNothingElse() throws IOException {
        for (String text : List.of(
                read("variants/queues/resume.txt"),
                read("variants/queues/resume.md"),
                read("variants/queues/resume.json"),
                PdfText.of(Files.readAllBytes(site.resolve("variants/queues/resume.pdf")))
                        .everything(),
                page().text())) {
            assertThat(text)
                    .contains("Queue engineer", "see that nothing is lost", "Moved it to Kafka.")
                    .doesNotContain("Ledger: double entry", "Kept it", "SQL,", "reliable", "moves messages");
        }
    }

    @Test
    void searchEnginesAreAskedNotToListItsPage() throws IOException {
        assertThat(page().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page().select("link[rel=canonical]")).isEmpty();
        assertThat(read("sitemap.xml")).doesNotContain("/for/", "variants");
        assertThat(read("robots.txt")).doesNotContain("/for/", "variants");
    }

    @Test
    void nothingElseLeadsToIt() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(site.resolve("for")))
                    .filter(path -> !path.startsWith(site.resolve("variants")))
                    .filter(path -> path.toString().matches(".*\\.(html|txt|md|json|xml|webmanifest)"))
                    .toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("for/queues", "variants/");
            }
        }
    }

    @Test
    void itsPageLeadsToItsOwnFilesAndToThePagesOfTheSite() throws IOException {
        for (Element link : page().select("a[href], link[rel=alternate]")) {
            String href = link.attr("href");
            if (href.contains(":") || href.startsWith("#")) {
                continue;
            }
            Path target = site.resolve("for/queues")
                    .resolve(href.replaceFirst("#.*", ""))
                    .normalize();
            assertThat(Files.isDirectory(target) ? target.resolve("index.html") : target)
                    .exists();
        }
        assertThat(page().select("a[href$=.pdf]").attr("href")).isEqualTo("../../variants/queues/resume.pdf");
    }

    @Test
    void aSecretThatIsInTheContentStopsTheWholeBuild() throws IOException {
        Path content = folder.resolve("content");
        Files.createDirectories(content.resolve("projects"));
        Files.writeString(
                content.resolve("site.yaml"),
                "role: Engineer\ncontact: [{label: Telephone, url: 'tel:+15550100123', visibility: pdf}]\n");
        Files.writeString(content.resolve("projects/a.md"), "---\ntitle: A\n---\nCall me: +1 (555) 010-0123.\n");
        BuildOptions options = new BuildOptions(content, folder.resolve("out"), null, false, null);

        assertThatThrownBy(() -> SiteBuild.run(options))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.message())
                                .contains(
                                        "this contact has 'visibility: pdf', but it appears in projects/a/index.html"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatIsForThePdfStandsThereOnly() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), """
                role: Engineer
                contact:
                  - {label: Telephone, url: 'tel:+15550100123', visibility: pdf}
                  - {label: E-mail, url: 'mailto:ada@example.org', visibility: private}
                """);
        Path out = folder.resolve("out");
        SiteBuild.run(new BuildOptions(content, out, null, false, null));

        PdfText pdf = PdfText.of(Files.readAllBytes(out.resolve("resume.pdf")));
        assertThat(pdf.everything()).contains("+15550100123").doesNotContain("ada@example.org");
        assertThat(Files.readString(out.resolve("resume/index.html"))).doesNotContain("5550100123");
        assertThat(out.resolve("contact.vcf")).doesNotExist();
    }

    private Document page() throws IOException {
        return Jsoup.parse(read("for/queues/index.html"));
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
