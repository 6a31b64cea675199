package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portfolio.Soak;
import portfolio.TestSite;

final class CardsTest {

    private static final Path SITES = Path.of("src/test/resources/sites");

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    @Soak
    void thePictureOfEveryPageExistsAndIsDescribed(Path content) {
        SortedMap<String, byte[]> files = TestSite.of(content).files().files();

        for (Document page : pages(files)) {
            String url = meta(page, "og:image");
            if (url.isEmpty()) {
                assertThat(meta(page, "twitter:card")).isEqualTo("summary");
                continue;
            }
            byte[] card = files.get(url.substring(url.indexOf("assets/")));
            assertThat(card).as(url).isNotNull().hasSizeBetween(1000, url.endsWith(".jpg") ? 160_000 : 60_000);
            assertThat(meta(page, "og:image:width")).isEqualTo("1200");
            assertThat(meta(page, "og:image:height")).isEqualTo("630");
            assertThat(meta(page, "og:image:alt")).isNotBlank().isEqualTo(meta(page, "twitter:image:alt"));
            assertThat(meta(page, "twitter:image")).isEqualTo(url);
            assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
        }
    }

    @Test
    void everyPageWithAnAddressHasACard() {
        SortedMap<String, byte[]> files = TestSite.of(TestSite.SHIPPED).files().files();

        assertThat(pages(files))
                .filteredOn(page -> meta(page, "og:image").isEmpty())
                .extracting(Document::title)
                .singleElement()
                .asString()
                .startsWith("Page not found");
    }

    @Test
    void listsShowTheCardOfTheHomePage() {
        TestSite site = TestSite.ofProjects(2);
        String home = meta(site.page("/"), "og:image");

        assertThat(home).startsWith("https://www.example.com/assets/card-home-").endsWith(".png");
        assertThat(meta(site.page("/projects/"), "og:image")).isEqualTo(home);
        assertThat(meta(site.page("/technologies/"), "og:image")).isEqualTo(home);
        assertThat(meta(site.page("/projects/p2/"), "og:image")).contains("/card-projects-p2-");
        assertThat(meta(site.page("/technologies/kafka/"), "og:image")).contains("/card-technologies-kafka-");
        assertThat(meta(site.page("/resume/"), "og:image")).contains("/card-resume-");
    }

    @Test
    void aPageWhoseTitleTheFontsCannotShowHasNoPicture() {
        TestSite site = TestSite.of(SITES.resolve("right-to-left/content"));

        assertThat(meta(site.page("/"), "og:image")).isEmpty();
        assertThat(meta(site.page("/technologies/java/"), "og:image")).contains("card-technologies-java-");
    }

    @Test
    void cardsShowTheAccentOfTheSite() throws IOException {
        TestSite site = TestSite.of(SITES.resolve("another-accent/content"));
        String url = meta(site.page("/projects/night-passage/"), "og:image");
        byte[] png = site.files().files().get(url.substring(url.indexOf("assets/")));
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(card.getRGB(70, 594)).isEqualTo(0xff0b4f8a);
        assertThat(card.getRGB(226, 20)).isEqualTo(0xff8caac3);
        assertThat(site.page("/").select("style").html()).contains("--accent:light-dark(#0b4f8a,#a3c8f1)");
    }

    @Test
    @Soak
    void theCacheChangesNoByte(@TempDir Path cache) throws IOException {
        TestSite site = TestSite.with();
        SortedMap<String, String> without = render(site, null);

        assertThat(render(site, cache)).containsExactlyEntriesOf(without);
        assertThat(render(site, cache)).containsExactlyEntriesOf(without);
        try (Stream<Path> kept = Files.list(cache)) {
            assertThat(kept).hasSize(2);
        }
    }

    /** Renders the site and returns the bytes of each file in hexadecimal, because strings can be compared. */
    private static SortedMap<String, String> render(TestSite site, @Nullable Path cache) {
        SortedMap<String, String> bytes = new TreeMap<>();
        site.rendered(cache)
                .files()
                .forEach((path, file) -> bytes.put(path, HexFormat.of().formatHex(file)));
        return bytes;
    }

    private static List<Document> pages(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .map(file -> Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)))
                .filter(page -> page.selectFirst("meta[http-equiv=refresh]") == null)
                .toList();
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }
}
