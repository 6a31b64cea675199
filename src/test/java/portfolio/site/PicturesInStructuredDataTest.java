package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.picture.TestPictures;
import portfolio.site.check.StructuredDataChecks;
import tools.jackson.databind.JsonNode;

/** Checks which pictures the structured data names. */
class PicturesInStructuredDataTest {

    @TempDir
    private Path content;

    @Test
    void thePersonHasAPhotographOnEveryPage() throws IOException {
        SortedMap<String, byte[]> files = site("image: me.jpg\nimageAlt: Ada at a desk\n");
        String image = graph(files, "index.html").get(0).at("/mainEntity/image").asString();

        assertThat(image).matches("https://ada\\.example/assets/pictures/me-[0-9a-f]{10}-1200\\.jpg");
        assertThat(files).containsKey(image.substring("https://ada.example/".length()));
        assertThat(graph(files, "resume/index.html")
                        .get(0)
                        .at("/mainEntity/image")
                        .asString())
                .isEqualTo(image);
        assertThat(graph(files, "projects/ledger/index.html")
                        .get(0)
                        .at("/creator/image")
                        .asString())
                .isEqualTo(image);
    }

    @Test
    void aPhotographElsewhereIsNamedToo() throws IOException {
        SortedMap<String, byte[]> files = site("image: https://pictures.example/ada.jpg\n");

        assertThat(graph(files, "index.html").get(0).at("/mainEntity/image").asString())
                .isEqualTo("https://pictures.example/ada.jpg");
    }

    @Test
    void aProjectHasItsCoverAndItsFigures() throws IOException {
        SortedMap<String, byte[]> files = site("");
        JsonNode images = graph(files, "projects/ledger/index.html").get(0).at("/image");

        assertThat(images.size())
                .as("each picture once, and none that says nothing")
                .isEqualTo(2);
        for (JsonNode image : images) {
            assertThat(image.at("/@type").asString()).isEqualTo("ImageObject");
            assertThat(files)
                    .containsKey(image.at("/contentUrl").asString().substring("https://ada.example/".length()));
        }
        assertThat(images.at("/0/description").asString()).isEqualTo("Two columns");
        assertThat(images.at("/0/width").asInt()).isEqualTo(900);
        assertThat(images.at("/0/height").asInt()).isEqualTo(600);
        assertThat(images.at("/0").has("caption")).isFalse();
        assertThat(images.at("/1/description").asString()).isEqualTo("A graph");
        assertThat(images.at("/1/caption").asString()).isEqualTo("Per day");
    }

    private SortedMap<String, byte[]> site(String image) throws IOException {
        write("site.yaml", "name: Ada Example\nrole: Engineer\nurl: https://ada.example/\n" + image);
        write("me.jpg", TestPictures.jpeg(1300, 1625, 1));
        write("projects/ledger.md", """
                ---
                title: Ledger
                cover: {file: book.png, alt: Two columns}
                ---
                A book.

                ![A graph](flow.png "Per *day*")

                ![""](line.png)

                ![Two columns](book.png)
                """);
        write("projects/book.png", TestPictures.png(900, 600));
        write("projects/flow.png", TestPictures.png(700, 300));
        write("projects/line.png", TestPictures.png(700, 20));
        return TestSite.of(content).rendered(TestSite.CACHE).files();
    }

    private static List<JsonNode> graph(SortedMap<String, byte[]> files, String page) {
        byte[] html = files.get(page);
        assertThat(html).as(page).isNotNull();
        return StructuredDataChecks.graph(Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
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
