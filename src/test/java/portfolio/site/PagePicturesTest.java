package portfolio.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.output.Site;
import portfolio.picture.TestPictures;

/** Tests how pages show pictures. */
class PagePicturesTest {

    private static final String CASE_STUDY = "projects/ledger/index.html";
    private static final String HOME = "index.html";

    @TempDir
    private Path content;

    @BeforeEach
    void aProjectWithPictures() throws IOException {
        write("site.yaml", "name: Ada Example\nrole: Engineer\n");
        picture("flow.png", TestPictures.png(1300, 700));
        picture("day.jpg", TestPictures.jpeg(900, 600, 1));
        picture("small.jpg", TestPictures.jpeg(300, 200, 2));
    }

    @Test
    void figuresWithACaptionAreNumberedInTheOrderOfThePage() throws IOException {
        project("cover: {file: flow.png, alt: A flow, caption: The flow}", """
                ![One](day.jpg)

                ![Two](day.jpg "The *day*")
                ![Three](small.jpg "A detail")
                """);

        assertThat(page(CASE_STUDY).select("figcaption").eachText())
                .containsExactly("Fig. 1 The flow", "Fig. 2 The day", "Fig. 3 A detail");
        assertThat(page(HOME).select("figcaption").eachText()).containsExactly("Fig. 1 The day", "Fig. 2 A detail");
    }

    @Test
    void severalPicturesInAParagraphAreAGallery() throws IOException {
        project("", "![One](day.jpg)\n![Two](flow.png)\n");

        assertThat(page(CASE_STUDY).select(".prose > .gallery > figure")).hasSize(2);
    }

    @Test
    void aWideFigureGivesThePageRoomForIt() throws IOException {
        project("", "![One](flow.png){wide}\n");
        assertThat(page(CASE_STUDY).select("article.spread figure.wide")).hasSize(1);
        assertThat(page(HOME).select("figure")).hasSize(1);
        assertThat(page(HOME).select(".wide")).isEmpty();

        project("", "![One](flow.png)\n");
        assertThat(page(CASE_STUDY).select(".spread, .wide")).isEmpty();

        project("", "![One](flow.png){wide}\n![Two](day.jpg)\n");
        assertThat(page(CASE_STUDY).select(".spread, .wide"))
                .as("a gallery is as wide as the text")
                .isEmpty();
    }

    @Test
    void theCoverIsLoadedAtOnceAndOtherPicturesLater() throws IOException {
        project("cover: {file: flow.png, alt: A flow}", "![One](day.jpg)\n");

        Document page = page(CASE_STUDY);
        assertThat(page.select(".page-head > figure.cover img").eachAttr("fetchpriority"))
                .containsExactly("high");
        assertThat(page.select(".page-head img[loading]")).isEmpty();
        assertThat(page.select(".prose img").eachAttr("loading")).containsExactly("lazy");
        assertThat(page(HOME).select(".entry .side > .cover img").eachAttr("loading"))
                .containsExactly("lazy");
    }

    @Test
    void aPictureLinksToItsLargestCopyIfThatIsLargerThanWhatIsShown() throws IOException {
        project("", "![One](flow.png)\n\nText.\n\n![Two](small.jpg)\n\nText.\n\n![\"\"](flow.png)\n");

        Document page = page(CASE_STUDY);
        assertThat(page.select("figure > a").eachAttr("href"))
                .singleElement()
                .satisfies(href -> assertThat(href).matches("\\.\\./\\.\\./assets/pictures/flow-[0-9a-f]+-1300\\.png"));
        assertThat(page.select("figure > a img").attr("alt")).isEqualTo("One");
    }

    @Test
    void aDarkTwinIsShownInItsPlace() throws IOException {
        picture("flow.dark.png", TestPictures.png(1300, 700));
        project("cover: {file: flow.png, alt: A flow}", "Text.\n");

        Element figure = page(CASE_STUDY).expectFirst("figure.cover");
        assertThat(figure.select(".in-light img").attr("src")).contains("/flow-");
        assertThat(figure.select(".in-dark img").attr("src")).contains("/flow-dark-");
        assertThat(figure.select("img").eachAttr("alt")).containsExactly("A flow", "A flow");
        assertThat(figure.select("img").eachAttr("loading"))
                .as("a hidden picture is loaded unless it is lazy")
                .containsExactly("lazy", "lazy");
    }

    @Test
    void thePhotographStandsBeforeTheNameAndNoCopyIsLargerThanAScreenNeeds() throws IOException {
        write("me.jpg", TestPictures.jpeg(1700, 2125, 3));
        write("site.yaml", "name: Ada Example\nrole: Engineer\nimage: me.jpg\nimageAlt: Ada Example\n");
        project("", "Text.\n");

        Element photograph = page(HOME).expectFirst(".hero > .photograph:first-child img");
        assertThat(photograph.attr("alt")).isEqualTo("Ada Example");
        assertThat(List.of(photograph.attr("srcset").split(", ")))
                .extracting(candidate -> candidate.substring(candidate.indexOf(' ') + 1))
                .containsExactly("480w");
    }

    @Test
    void onlyPagesWithPicturesHaveTheirStyles() throws IOException {
        project("", "Text.\n");
        assertThat(page(CASE_STUDY).select("style").html()).doesNotContain("figcaption");
        assertThat(page(HOME).select("style").html()).doesNotContain("figcaption");

        project("", "![One](day.jpg)\n");
        assertThat(page(CASE_STUDY).select("style").html()).contains("figcaption");
        assertThat(page(HOME).select("style").html()).contains("figcaption");
    }

    @Test
    void onlyThePolicyOfAPageWithAVideoAllowsVideos() throws IOException {
        project("", "![One](day.jpg)\n");
        assertThat(policy()).contains("img-src 'self'").doesNotContain("media-src");

        picture("demo.mp4", TestPictures.mp4());
        picture("demo.poster.jpg", TestPictures.jpeg(640, 360, 4));
        project("", "![A payment is booked](demo.mp4)\n");
        assertThat(policy()).contains("img-src 'self'", "media-src 'self'");
        assertThat(page(CASE_STUDY).select("figure > video[controls][preload=none][poster]"))
                .singleElement()
                .satisfies(video -> assertThat(video.attr("aria-label")).isEqualTo("A payment is booked"));
    }

    private String policy() {
        return page(CASE_STUDY)
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
    }

    private Document page(String path) {
        Site site = TestSite.of(content).files();
        return Jsoup.parse(new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
    }

    private void project(String keys, String body) throws IOException {
        write("projects/ledger.md", "---\ntitle: Ledger\n" + keys + "\n---\nA book.\n\n" + body);
    }

    private void picture(String name, byte[] bytes) throws IOException {
        write("projects/" + name, bytes);
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
