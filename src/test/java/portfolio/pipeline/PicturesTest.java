package portfolio.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import portfolio.source.ProblemException;
import portfolio.source.ProblemText;

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

        Element image = page(site, "projects/ledger/index.html").expectFirst("figure img");
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
                .isEqualTo("<b>Fig.&nbsp;1</b> Per <em>day</em>");
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
        write("projects/other.md", """
                ---
                title: Other
                cover: {file: ledger/Flow 2023-04-12.jpg, alt: A graph}
                ---
                A book.

                ![A curve](<ledger/Flow 2023-04-12.jpg>)
                """);

        assertThat(pictures(build(false).site())).hasSize(before);
    }

    @Test
    void coverPhotographAndAboutAreBuiltAndAudited() throws IOException {
        write("me.jpg", TestPictures.turnedJpeg(400, 300, 6));
        write("site.yaml", """
                name: Ada Example
                role: Engineer
                url: https://ada.example.org/
                image: me.jpg
                imageAlt: Ada in front of a whiteboard
                """);
        write("about.md", "I count.\n\n![A table](table.svg)\n![\"\"](waves.gif){wide}\n");
        write("table.svg", TestPictures.svg(300, 200, "<!-- by Ada --><rect width=\"300\" height=\"200\"/>"));
        write("waves.gif", TestPictures.animatedGif(60, 40));
        write("projects/cover.png", TestPictures.png(700, 500));
        write("projects/ledger.md", """
                ---
                title: Ledger
                cover: {file: cover.png, alt: Four squares}
                ---
                A book.
                """);

        SiteBuild.run(options(false));

        Path pictures = folder.resolve("out/assets/pictures");
        assertThat(names(pictures))
                .anyMatch(name -> name.matches("cover-.*-480\\.(png|jpg)"))
                .anyMatch(name -> name.matches("me-.*-300\\.(png|jpg)"))
                .anyMatch(name -> name.matches("waves-[0-9a-f]{10}\\.gif"))
                .anyMatch(name -> name.matches("table-[0-9a-f]{10}\\.svg"))
                .noneMatch(name -> name.contains("original"));
        Document home = Jsoup.parse(Files.readString(folder.resolve("out/index.html")));
        assertThat(home.select("#about .gallery figure")).hasSize(2);
        assertThat(Files.readString(folder.resolve("out/resume.txt"))).contains("Picture: A table");
    }

    @Test
    void damagedPixelsAreAnErrorWhereThePictureIsNamedAndNothingIsWritten() throws IOException {
        write("projects/ledger/Flow 2023-04-12.jpg", TestPictures.turnedJpeg(40, 30, 1));
        write("projects/flow.png", TestPictures.emptyPng(400, 300));
        write("projects/second.md", "---\ntitle: Second\n---\nA book.\n\n![A graph](flow.png)\n");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SiteBuild.run(options(false)))
                .satisfies(refused -> assertThat(
                                ProblemText.of(refused.problems().get(0)))
                        .startsWith("content/projects/second.md:6:12: error: 'flow.png' cannot be shown: the file is ")
                        .contains("\n  hint: "));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theCacheDoesNotChangeACopy() throws IOException {
        Map<String, byte[]> cold = pictures(build(false).site());
        Map<String, byte[]> warm = pictures(build(false).site());
        try (Stream<Path> cached = Files.list(folder.resolve("cache"))) {
            for (Path file :
                    cached.filter(path -> path.toFile().length() > 2000).toList()) {
                Files.write(file, new byte[100]);
            }
        }
        Map<String, byte[]> damaged = pictures(build(false).site());
        Map<String, byte[]> none =
                pictures(SiteBuild.composed(new BuildOptions(content, folder.resolve("out"), null, false, null, false))
                        .site());

        for (Map<String, byte[]> other : List.of(warm, damaged, none)) {
            assertThat(other).containsOnlyKeys(cold.keySet());
            other.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(cold.get(path)));
        }
    }

    @Test
    void aPictureThatChangesDuringTheBuildIsAnError() throws IOException {
        ComposedSite composed = build(false);
        write("projects/ledger/Flow 2023-04-12.jpg", TestPictures.jpeg(900, 600, 2));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> composed.site().files())
                .satisfies(refused -> assertThat(refused.problems().get(0).message())
                        .isEqualTo("the file 'projects/ledger/Flow 2023-04-12.jpg' changed while the site was built"));
    }

    private BuildOptions options(boolean htmlOnly) {
        return new BuildOptions(content, folder.resolve("out"), null, false, folder.resolve("cache"), htmlOnly);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private ComposedSite build(boolean htmlOnly) throws IOException {
        return SiteBuild.composed(options(htmlOnly));
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
