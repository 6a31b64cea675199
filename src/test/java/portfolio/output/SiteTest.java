package portfolio.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.TestSite;

class SiteTest {

    private final List<String> generated = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "a/b/c.html", ".nojekyll", "a/.b", "..a", "a..b", "a/...", "ä b.svg"})
    void aRelativePathIsAccepted(String path) {
        assertThat(Site.of(TestSite.files(Map.of(path, new byte[1]))).files()).containsOnlyKeys(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/a", "a/", "a//b", ".", "..", "./a", "../a", "a/./b", "a/../b", "a/..", "a\\b", "a\0b"
            })
    void aPathThatLeavesTheSiteIsRefused(String path) {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of(path, new byte[1]));

        assertThatThrownBy(() -> Site.of(TestSite.files(files)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + path + "' is not a path within the site");
    }

    @Test
    void nothingIsBothAFileAndAFolder() {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of("a/b", new byte[1], "a/b/c/d", new byte[1]));

        assertThatThrownBy(() -> Site.of(TestSite.files(files)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a/b' is both a file and a folder");
    }

    @Test
    @Soak
    void aVeryLongPathIsChecked() {
        String path = "a/".repeat(20_000) + "b";

        assertThat(Site.of(TestSite.files(Map.of(path, new byte[1]))).files()).containsOnlyKeys(path);
    }

    /** Otherwise one thread might draw a PDF at the end while all others have nothing to do. */
    @Test
    void whatTakesLongestIsGeneratedFirst() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger early = new AtomicInteger();
        Stream<SiteFile> pages = IntStream.range(0, 200)
                .mapToObj(number -> new SiteFile("page-" + number + ".html", () -> {
                    if (!await(begun)) {
                        early.incrementAndGet();
                    }
                    return new byte[0];
                }));
        SiteFile pdf = new SiteFile("resume.pdf", () -> {
            begun.countDown();
            return new byte[0];
        });

        assertThat(Site.of(Stream.concat(pages, Stream.of(pdf))).files()).hasSize(201);

        assertThat(early).hasValue(0);
    }

    private static boolean await(CountDownLatch begun) {
        try {
            return begun.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void filesAreCounted() {
        Site site =
                Site.of(TestSite.files(Map.of("a.html", new byte[2], "b/c.html", new byte[3], "d.css", new byte[5])));

        assertThat(site.pages()).containsExactly("a.html", "b/c.html");
    }

    @Test
    void aFileIsGeneratedWhenItIsRequestedAndNoOtherIs() {
        Site site = Site.of(files("a.html", "b.html"));

        assertThat(site.paths()).containsExactly("a.html", "b.html");
        assertThat(generated).isEmpty();
        assertThat(site.bytes("b.html")).hasValue(bytes("b.html"));
        assertThat(site.bytes("b.html")).hasValue(bytes("b.html"));
        assertThat(site.bytes("c.html")).isEmpty();
        assertThat(generated).containsExactly("b.html");
    }

    @Test
    void theWholeSiteHasAllFilesAndGeneratesOnlyThoseThatAreMissing() {
        Site site = Site.of(files("a.html", "b.html"));
        byte[] first = site.bytes("b.html").orElseThrow();

        assertThat(site.files()).containsOnlyKeys("a.html", "b.html").containsEntry("b.html", first);
        assertThat(generated).containsExactly("b.html", "a.html");
    }

    @Test
    void aStreamUsesWhatIsThereAndKeepsNothing() {
        Site site = Site.of(files("a.html", "b.html"));
        site.bytes("b.html");

        assertThat(site.stream().map(file -> new String(file.bytes(), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder("a.html", "b.html");
        assertThat(site.stream().mapToInt(file -> file.bytes().length).sum()).isEqualTo(12);
        assertThat(generated).containsExactlyInAnyOrder("b.html", "a.html", "a.html");
    }

    @Test
    void furtherFilesReplaceThoseOfTheSamePath() {
        Site site = Site.of(files("a.html", "b.html"));
        SiteFile other = SiteFile.of("b.html", bytes("other"));

        assertThat(site.with(Stream.of(other)).bytes("b.html")).hasValue(bytes("other"));
        assertThat(site.bytes("b.html")).hasValue(bytes("b.html"));
    }

    @Test
    void filesForLaterAreListedWhenOneOfThemOrTheListIsRequested() {
        AtomicInteger listed = new AtomicInteger();
        Site site = Site.of(files("a.html")).withLater("cards/", () -> {
            listed.incrementAndGet();
            return files("cards/a.png", "cards/b.png");
        });
        Site more = site.with(files("z.html"));

        assertThat(site.has("b.html")).isFalse();
        assertThat(more.pages()).containsExactly("a.html", "z.html");
        assertThat(listed).hasValue(0);
        assertThat(site.has("cards/c.png")).isFalse();
        assertThat(site.bytes("cards/b.png")).hasValue(bytes("cards/b.png"));
        assertThat(more.paths()).containsExactly("a.html", "cards/a.png", "cards/b.png", "z.html");
        assertThat(more.files()).hasSize(4);
        assertThat(listed).hasValue(1);
        assertThat(generated).containsOnlyOnce("cards/b.png");
    }

    private Stream<SiteFile> files(String... paths) {
        return Arrays.stream(paths)
                .map(path -> new SiteFile(path, () -> {
                    generated.add(path);
                    return bytes(path);
                }));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
