package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.output.Site;
import portfolio.picture.PictureHeader;
import portfolio.picture.PictureMetadata;
import portfolio.picture.TestPictures;

/** Builds sites with pictures, and looks at the pages and files. */
class PicturesTest {

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void aProjectWithAFigure() throws IOException {
        content = folder.resolve("content");
        write("site.yaml", "name: Ada Example\nrole: Engineer\n");
        write(
                "projects/ledger.md",
                "---\ntitle: Ledger\n---\nA book.\n\n![A graph](ledger/Flow%202023-04-12.jpg \"Per *day*\")\n");
        write("projects/ledger/Flow 2023-04-12.jpg", TestPictures.telltaleJpeg(900, 600));
    }

    @Test
    void aFigureIsPublishedInSeveralWidthsWithoutMetadata() throws IOException {
        Site site = build(false).site();

        Element image = page(site, "projects/ledger/index.html").selectFirst("figure img");
        assertThat(image).isNotNull();
        assertThat(image.attr("alt")).isEqualTo("A graph");
        assertThat(image.attr("width")).isEqualTo("900");
        assertThat(image.attr("height")).isEqualTo("600");
        List<String> candidates =
                Arrays.stream(image.attr("srcset").split(", ")).toList();
        assertThat(candidates)
                .hasSize(3)
                .allSatisfy(candidate -> assertThat(candidate)
                        .matches("\\.\\./\\.\\./assets/pictures/flow-[0-9a-f]{10}-(480|800|900)\\.jpg \\1w"));
        for (Map.Entry<String, byte[]> picture : pictures(site).entrySet()) {
            assertThat(PictureMetadata.find(picture.getValue())).isEmpty();
            assertThat(new String(picture.getValue(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(TestPictures.SECRET);
            assertThat(picture.getKey())
                    .contains("-" + PictureHeader.read(picture.getValue()).width() + ".");
        }
        assertThat(page(site, "projects/ledger/index.html").select("figcaption").html())
                .isEqualTo("Per <em>day</em>");
    }

    @Test
    void pagesAloneShowThePictureInItsOwnSizeWithoutEncodingIt() throws IOException {
        Site site = build(true).html();

        assertThat(pictures(site)).hasSize(1);
        pictures(site).forEach((path, bytes) -> {
            assertThat(path).matches("assets/pictures/flow-[0-9a-f]{10}-original\\.jpg");
            assertThat(PictureMetadata.find(bytes)).isEmpty();
        });
    }

    @Test
    void aPictureThatTwoProjectsShowIsStoredOnce() throws IOException {
        int before = pictures(build(false).site()).size();
        write(
                "projects/other.md",
                "---\ntitle: Other\ncover: {file: ledger/Flow 2023-04-12.jpg, alt: A graph}\n---\nA book.\n\n"
                        + "![A curve](<ledger/Flow 2023-04-12.jpg>)\n");

        assertThat(pictures(build(false).site())).hasSize(before);
    }

    private ComposedSite build(boolean htmlOnly) throws IOException {
        return SiteBuild.composed(
                new BuildOptions(content, folder.resolve("out"), null, false, folder.resolve("cache"), htmlOnly));
    }

    private static Document page(Site site, String path) {
        return Jsoup.parse(new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> pictures(Site site) {
        Map<String, byte[]> pictures = new TreeMap<>(site.files());
        pictures.keySet().removeIf(path -> !path.startsWith("assets/pictures/"));
        return pictures;
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
