package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;

/** Tests builds that write HTML pages only. */
class HtmlOnlyTest {

    private static final Path FIXTURE = Path.of("src/test/resources/sites/variants/content");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void build() throws IOException {
        site = folder.resolve("site");
        SiteBuild.run(new BuildOptions(FIXTURE, site, null, false, null, true));
    }

    @Test
    void allPagesAreWrittenAndWhatTheyShow() throws IOException {
        List<String> whole = TestSite.of(FIXTURE).files().files().keySet().stream()
                .filter(path -> !path.startsWith("assets/card-"))
                .filter(path -> !path.matches(".*(resume\\.(json|md|pdf|txt)|contact\\.vcf|llms\\.txt)"))
                .toList();

        assertThat(names()).containsExactlyElementsOf(whole);
    }

    @Test
    void aPageIsTheSameButForItsShareCard() throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("index.html")));
        Document published = TestSite.of(FIXTURE).page("/");

        assertThat(page.select("meta[property=og:image]")).isEmpty();
        assertThat(published.select("meta[property=og:image]")).isNotEmpty();
        assertThat(page.body().outerHtml()).isEqualTo(published.body().outerHtml());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(".portfolio"))
                    .sorted()
                    .toList();
        }
    }
}
