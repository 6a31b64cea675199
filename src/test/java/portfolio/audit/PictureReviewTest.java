package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.content.Content;
import portfolio.model.SiteUrl;
import portfolio.output.PictureStore;
import portfolio.output.Site;
import portfolio.picture.TestPictures;
import portfolio.source.Problem;
import portfolio.source.ProblemText;

/** Tests what {@code check} finds in pictures. */
class PictureReviewTest {

    private static final String LONG = "Payments of three banks flow into one book";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void writeContent() throws IOException {
        content = folder.resolve("content");
        write("site.yaml", bytes("name: Ada Example\nrole: Engineer\n"));
        write("projects/flow_2.png", TestPictures.png(40, 30));
        write("projects/photo.jpg", TestPictures.jpeg(40, 30, 1));
        write("projects/other.jpg", TestPictures.jpeg(40, 30, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image            | does not say what the picture shows
            Screenshot 2     | does not say what the picture shows
            Bild             | does not say what the picture shows
            ???              | does not say what the picture shows
            Hi               | is too short to say what the picture shows
            flow_2           | is a file name
            Flow_2.PNG       | is a file name
            IMG_20230412.jpg | is a file name
            DSC01234         | is a file name
            """)
    void anAlternativeTextThatSaysNothingIsAWarning(String alt, String fault) throws IOException {
        assertThat(found("![" + alt.replace("_", "\\_") + "](flow_2.png)\n"))
                .isEqualTo("content/projects/ledger.md:4:"
                        + (5 + alt.replace("_", "\\_").length())
                        + ": warning: the alternative text '" + alt + "' " + fault + "\n"
                        + "  hint: say in a few words what the picture shows; \"\" if it shows nothing that matters\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {LONG, "Harbour", "A map", "図書館", "\"\""})
    void anAlternativeTextThatSaysSomethingIsNone(String alt) throws IOException {
        assertThat(found("![" + alt + "](photo.jpg)\n")).isEmpty();
    }

    @Test
    void twoPicturesWithTheSameTextAreAWarningAndOnePictureTwiceIsNone() throws IOException {
        assertThat(found("![" + LONG + "](photo.jpg)\n\nAgain:\n\n![" + LONG + "](photo.jpg)\n"))
                .isEmpty();
        assertThat(found("![" + LONG + "](photo.jpg)\n\n![" + LONG + "](other.jpg)\n"))
                .contains(
                        "ledger.md:6:47: warning: this alternative text is also that of 'projects/photo.jpg', a different"
                                + " picture\n");
    }

    @Test
    void wordsThatScreenReadersSayAreANote() throws IOException {
        assertThat(found("![Picture of the harbour with all its cranes](photo.jpg)\n"))
                .contains("note: the alternative text starts with 'Picture of', which screen readers already say\n");
    }

    @Test
    void aCaptionThatRepeatsTheTextIsANote() throws IOException {
        assertThat(found("![" + LONG + "](photo.jpg \"" + LONG + "\")\n"))
                .contains("note: the caption repeats the alternative text");
    }

    @Test
    void textInDrawingsIsHintedAt() throws IOException {
        assertThat(found("![The sum of a day](flow_2.png)\n")).contains("note: if this picture contains text, its");
        assertThat(found("![" + LONG + "](flow_2.png)\n")).isEmpty();
        assertThat(found("![The sum of a day](photo.jpg)\n")).isEmpty();
    }

    @Test
    void coversAndThePhotographAreCheckedToo() throws IOException {
        write("me.jpg", TestPictures.jpeg(40, 50, 3));
        write("site.yaml", bytes("name: Ada Example\nrole: Engineer\nimage: me.jpg\nimageAlt: Photo\n"));
        write("projects/ledger.md", bytes("---\ntitle: Ledger\ncover: {file: photo.jpg, alt: Cover}\n---\nA book.\n"));

        assertThat(told())
                .contains("content/site.yaml:4:11: warning: the alternative text 'Photo' does not say")
                .contains("content/projects/ledger.md:3:31: warning: the alternative text 'Cover' does not say");
    }

    @Test
    void aFileThatNothingShowsIsANote() throws IOException {
        write("projects/ledger.md", bytes("---\ntitle: Ledger\n---\nA book.\n"));
        Files.delete(content.resolve("projects/flow_2.png"));
        Files.delete(content.resolve("projects/photo.jpg"));

        assertThat(told()).isEqualTo("""
                content/projects/other.jpg: note: nothing shows this file
                  hint: show it with ![What it shows](its path) in a text, delete it, or start its name with '_'
                """);
    }

    @Test
    void metadataInAPublishedPictureIsAnErrorWhereThePictureIsNamed() throws IOException {
        write("projects/ledger.md", bytes("---\ntitle: Ledger\n---\n![" + LONG + "](photo.jpg)\n"));
        Content read = TestSite.of(content).content();
        String path = PictureStore.start(
                        Objects.requireNonNull(read.portfolio().pictures().get("projects/photo.jpg"))) + "-40.jpg";
        Site site = Site.of(TestSite.files(Map.of(path, TestPictures.telltaleJpeg(40, 30))));

        List<Problem> leaks = PictureLeaks.of(site, new Causes(read));

        assertThat(leaks).hasSize(1);
        assertThat(ProblemText.of(leaks.get(0)))
                .startsWith(
                        "content/projects/ledger.md:4:47: error: " + path + " contains a position, camera data (EXIF),")
                .doesNotContain(TestPictures.SECRET);
    }

    @Test
    void aFileThatIsNoPictureIsAnErrorToo() throws IOException {
        Site site = Site.of(TestSite.files(Map.of("assets/card-home-0123456789.png", bytes("No picture."))));

        assertThat(PictureLeaks.of(site, new Causes(TestSite.of(content).content())))
                .extracting(Problem::message)
                .containsExactly(
                        "assets/card-home-0123456789.png contains a picture that cannot be read back: the file is"
                                + " not a picture or video");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            390  | 2 | (max-width: 720px) 100vw, 680px                     | 3
            390  | 1 | (max-width: 720px) 100vw, 680px                     | 1
            1440 | 1 | (max-width: 720px) 100vw, 680px                     | 3
            1440 | 2 | (max-width: 720px) 100vw, 680px                     | 4
            1440 | 1 | (min-width: 60em) calc(50vw - 20px), 100vw          | 3
            700  | 1 | (min-width: 60em) calc(50vw - 20px), 100vw          | 3
            390  | 1 | (min-width: 30em) and (max-width: 60em) 90vw, 10rem | 1
            2560 | 3 | 100vw                                               | 4
            600  | 1 | min(100vw, 680px)                                   | 2
            1440 | 1 | (min-width: 72em) clamp(480px, 190px + 20vw, 800px), 100vw | 1
            1440 | 1 | (min-width: 72em) min(clamp(640px, 434px + 14.3vw, 800px), 600px), 100vw | 2
            390  | 1 | (min-width: 72em) 180px, calc(93.6vw - 1.2rem)      | 1
            """)
    void theWeightOfAPageIsThatOfTheCopiesABrowserChooses(int width, double density, String sizes, int bytes) {
        ParsedSite.Page page = new ParsedSite.Page("/", Jsoup.parse("""
                <picture>
                <source media="(prefers-color-scheme: dark)" srcset="d.webp">
                <source type="image/webp" srcset="480.webp 480w, 600.webp 600w, 800.webp 800w, 1600.webp 1600w" sizes="%s">
                <img src="x.jpg" alt="">
                </picture>
                """.formatted(sizes)));
        Site site = Site.of(TestSite.files(Map.of(
                "480.webp", new byte[1],
                "600.webp", new byte[2],
                "800.webp", new byte[3],
                "1600.webp", new byte[4],
                "d.webp", new byte[50],
                "x.jpg", new byte[60])));

        ParsedSite parsed = ParsedSite.of(site, new SiteUrl("https://ada.example.org/"));

        assertThat(new PageWeight(parsed, page, width, density).pictures()).isEqualTo(bytes);
    }

    private String found(String text) throws IOException {
        write("projects/ledger.md", bytes("---\ntitle: Ledger\n---\n" + text));
        return told().replaceAll("(?m)^content/projects/(other|photo|flow_2)\\..*\n.*\n", "");
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        for (Problem problem : PictureReview.of(TestSite.of(content).content())) {
            told.append(ProblemText.of(problem).replaceAll("(?m)^ *[0-9]* \\|.*\n", ""))
                    .append('\n');
        }
        return told.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
