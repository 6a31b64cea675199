package portfolio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.assertj.core.api.AbstractIntegerAssert;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portfolio.TestSite;
import portfolio.picture.PictureMetadata;
import portfolio.picture.TestPictures;

/** Looks at the pixels of cards that show the photograph or a cover. */
final class CardPicturesTest {

    private static final int RED = 0xe02020;
    private static final int GREEN = 0x20c040;
    private static final int BLUE = 0x2040e0;
    private static final int WHITE = 0xf8f8f8;
    private static final int PAPER = 0xf3f8ee;
    private static final int INK = 0x111b29;

    /** JPEG keeps even areas almost exactly. */
    private static final int TOLERANCE = 6;

    @TempDir
    private Path content;

    @BeforeEach
    void aPersonAndAProjectWithPictures() throws IOException {
        site("en", "me.png");
        write("me.png", TestPictures.png(800, 1000));
        project("flow.png");
        write("projects/flow.png", TestPictures.png(900, 600));
    }

    @Test
    void thePhotographStandsOnTheRulesOfTheHomeCard() throws IOException {
        BufferedImage card = card("/", "card-home-");

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertColor(card, 775, 10, RED);
        assertColor(card, 1190, 10, GREEN);
        assertColor(card, 775, 530, BLUE);
        assertColor(card, 1190, 530, WHITE);
        assertColor(card, 750, 300, PAPER);
        assertColor(card, 900, 555, PAPER);
    }

    @Test
    void theCoverStandsOnARuleOfItsOwn() throws IOException {
        BufferedImage card = card("/projects/ledger/", "card-projects-ledger-");

        assertColor(card, 775, 10, RED);
        assertColor(card, 1190, 10, GREEN);
        assertColor(card, 775, 280, BLUE);
        assertColor(card, 1190, 280, WHITE);
        assertNear(card.getRGB(1000, 290), INK, 40);
        assertColor(card, 1000, 320, PAPER);
        assertColor(card, 750, 200, PAPER);
    }

    @Test
    void ofAPictureWithAnotherShapeTheMiddleIsShown() throws IOException {
        write("me.png", TestPictures.png(3000, 300));
        BufferedImage card = card("/", "card-home-");

        assertColor(card, 775, 10, RED);
        assertColor(card, 1190, 530, WHITE);
    }

    @Test
    void aPhotographIsShownUpright() throws IOException {
        // Held so that the quadrants have to be turned to the right.
        site("en", "me.jpg");
        write("me.jpg", TestPictures.turnedJpeg(1000, 800, 6));
        BufferedImage card = card("/", "card-home-");

        assertNear(card.getRGB(775, 10), BLUE, 16);
        assertNear(card.getRGB(1190, 10), RED, 16);
        assertNear(card.getRGB(775, 530), WHITE, 16);
        assertNear(card.getRGB(1190, 530), GREEN, 16);
    }

    @Test
    void aCardFromRightToLeftHasThePictureAtTheLeft() throws IOException {
        site("he", "me.png");
        BufferedImage card = card("/", "card-home-");

        assertColor(card, 8, 10, RED);
        assertColor(card, 425, 530, WHITE);
        assertColor(card, 450, 530, PAPER);
    }

    @Test
    void textStaysBesideThePicture() throws IOException {
        project("flow.png", "Reconciliation of Payments, Payouts, Fees and Refunds across Nineteen Countries");
        BufferedImage card = card("/projects/ledger/", "card-projects-ledger-");

        for (int y = 0; y < 480; y += 3) {
            for (int x = 727; x < 760; x += 3) {
                assertColor(card, x, y, PAPER);
            }
        }
    }

    @Test
    void aCardIsNamedByItsPicture() throws IOException {
        String before = url("/", files());
        assertThat(url("/", files())).isEqualTo(before);

        write("me.png", TestPictures.png(800, 1001));

        assertThat(url("/", files())).isNotEqualTo(before).endsWith(".jpg");
    }

    @Test
    void theAlternativeTextOfTheCardDescribesThePicture() throws IOException {
        assertThat(meta(files(), "/", "og:image:alt")).isEqualTo("Ada Example. Engineer. Ada at a desk.");
        assertThat(meta(files(), "/projects/ledger/", "og:image:alt"))
                .isEqualTo("Ledger. Double entry. Engineer. Two columns.");
    }

    @Test
    void aDrawingIsNotOnTheCard() throws IOException {
        String withCover = url("/projects/ledger/", files());
        project("flow.svg");
        write("projects/flow.svg", TestPictures.svg(90, 60, "<rect width=\"90\" height=\"60\"/>"));

        assertThat(withCover).endsWith(".jpg");
        assertThat(url("/projects/ledger/", files())).endsWith(".png");
    }

    @Test
    void onlyTheHomePageAndProjectsHavePicturesOnTheirCards() throws IOException {
        assertThat(url("/resume/", files())).endsWith(".png");
        assertThat(url("/technologies/java/", files())).endsWith(".png");
    }

    @Test
    void theSamePictureGivesTheSameBytesWithoutMetadata() throws IOException {
        site("en", "me.jpg");
        write("me.jpg", TestPictures.telltaleJpeg(800, 1000));
        String path = path(url("/", files()));
        byte[] card = bytes(files(), path);

        assertThat(bytes(files(), path)).isEqualTo(card);
        assertThat(card).hasSizeLessThan(160_000);
        assertThat(PictureMetadata.find(card)).isEmpty();
        assertThat(new String(card, StandardCharsets.ISO_8859_1)).doesNotContain(TestPictures.SECRET);
    }

    private void site(String language, String image) throws IOException {
        write(
                "site.yaml",
                "name: Ada Example\nrole: Engineer\nlanguage: " + language + "\nimage: " + image
                        + "\nimageAlt: Ada at a desk\n");
    }

    private void project(String cover) throws IOException {
        project(cover, "Ledger");
    }

    private void project(String cover, String title) throws IOException {
        write(
                "projects/ledger.md",
                "---\ntitle: " + title + "\nsubtitle: Double entry\ntechnologies: [Java]\ncover: {file: " + cover
                        + ", alt: Two columns}\n---\nA book.\n");
    }

    private SortedMap<String, byte[]> files() {
        return TestSite.of(content).rendered(null).files();
    }

    private BufferedImage card(String page, String name) throws IOException {
        SortedMap<String, byte[]> files = files();
        String url = url(page, files);
        assertThat(url).contains(name).endsWith(".jpg");
        return ImageIO.read(new ByteArrayInputStream(bytes(files, path(url))));
    }

    private static byte[] bytes(SortedMap<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static String path(String url) {
        return url.substring(url.indexOf("assets/"));
    }

    private static String url(String page, SortedMap<String, byte[]> files) {
        return meta(files, page, "og:image");
    }

    private static String meta(SortedMap<String, byte[]> files, String page, String property) {
        byte[] html = bytes(files, page.substring(1) + "index.html");
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        return document.select("meta[property=" + property + "]").attr("content");
    }

    private static void assertColor(BufferedImage card, int x, int y, int wanted) {
        assertNear(card.getRGB(x, y), wanted, TOLERANCE);
    }

    private static void assertNear(int found, int wanted, int tolerance) {
        for (int shift = 0; shift <= 16; shift += 8) {
            AbstractIntegerAssert<?> sample = assertThat(found >> shift & 0xff);
            sample.as("%06x is not %06x", found & 0xffffff, wanted)
                    .isBetween((wanted >> shift & 0xff) - tolerance, (wanted >> shift & 0xff) + tolerance);
        }
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
