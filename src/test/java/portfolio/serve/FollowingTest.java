package portfolio.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import portfolio.Soak;
import portfolio.pdf.PdfText;
import portfolio.picture.PictureHeader;
import portfolio.picture.TestPictures;

/** Tests what happens after a file is saved. */
@Isolated("measures time")
@Soak
final class FollowingTest {

    private static final String PROFILE = "role: Engineer\nheadline: Things that run.\nurl: https://a.example.org/\n";

    @TempDir
    private Path folder;

    private final Recorder recorder = new Recorder();
    private Path content;
    private Path assets;
    private Path templates;

    @SuppressWarnings("NullAway.Init")
    private LiveServer server;

    @SuppressWarnings("NullAway.Init")
    private Events events;

    @BeforeEach
    void writeContent() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        assets = copy(Path.of("assets"));
        templates = copy(Path.of("templates"));
        write("site.yaml", PROFILE);
    }

    @AfterEach
    void end() throws IOException {
        events.close();
        server.close();
    }

    @Test
    void aSavedFileIsServedAndTold() throws IOException {
        start();
        write("site.yaml", PROFILE.replace("that run", "that fly"));

        assertThat(events.next())
                .contains("\"number\":2,\"pages\":2,\"style\":0")
                .doesNotContain("problems");
        assertThat(page("/")).contains("Things that fly.");
        assertThat(rebuilt()).anyMatch(line -> line.matches("rebuilt: .*content/site\\.yaml"));
    }

    @Test
    void aSavedPictureIsShownUnscaledAtOnceAndInAllWidthsLater() throws IOException {
        Files.createDirectory(content.resolve("projects"));
        Files.write(content.resolve("projects/flow.jpg"), TestPictures.jpeg(1000, 700, 1));
        write("projects/ledger.md", "---\ntitle: Ledger\n---\n![A graph of payments](flow.jpg)\n");
        start();
        waitForPicture("-1000.jpg");

        byte[] saved = TestPictures.telltaleJpeg(900, 600);
        long start = System.nanoTime();
        Files.write(content.resolve("projects/flow.jpg"), saved);
        events.next();
        String page = page("/projects/ledger/");
        Matcher source =
                Pattern.compile("src=\"\\.\\./\\.\\.(/[^\"]*-original\\.jpg)\"").matcher(page);
        assertThat(source.find()).as(page).isTrue();
        PictureHeader shown = PictureHeader.read(bytes(source.group(1)));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(shown.width()).isEqualTo(900);
        assertThat(taken).isLessThan(Duration.ofMillis(300));

        waitForPicture("-480.jpg");
        assertThat(page("/projects/ledger/")).contains("-900.jpg").doesNotContain("-original");
        // Open pages are not reloaded, and may still ask for the picture in its own size.
        assertThat(PictureHeader.read(bytes(source.group(1))).width()).isEqualTo(900);
    }

    @Test
    void aFileReplacedByAnotherCountsAsSaved() throws IOException {
        start();
        Path draft = Files.writeString(content.resolve(".site.yaml.swp"), PROFILE.replace("that run", "that swim"));
        Files.move(draft, content.resolve("site.yaml"), StandardCopyOption.ATOMIC_MOVE);

        events.next();
        assertThat(page("/")).contains("Things that swim.");
    }

    @Test
    void aNewFolderIsWatchedToo() throws IOException {
        start();
        write("projects/ledger.md", "---\ntitle: Ledger\n---\nOne.\n");
        waitFor("/projects/ledger/", "One.");
        write("projects/ledger.md", "---\ntitle: Ledger\n---\nTwo.\n");
        waitFor("/projects/ledger/", "Two.");
    }

    @Test
    void theContentFolderMayGoAndComeBack() throws IOException {
        start();
        Path aside = folder.resolve("aside");
        Files.move(content, aside);
        assertThat(events.next()).contains("there is no such folder");
        Files.writeString(aside.resolve("site.yaml"), PROFILE.replace("that run", "that return"));
        Files.move(aside, content);
        assertThat(events.next()).doesNotContain("problems");
        assertThat(page("/")).contains("Things that return.");
    }

    @Test
    void aMistakeIsToldWithTheLastGoodSiteBeneath() throws IOException {
        start();
        write("site.yaml", PROFILE + "rolle: x\n");

        assertThat(events.next())
                .contains(
                        "alertdialog", "content/site.yaml:4:1", "unknown key 'rolle'", "4 | rolle: x", "Hint: did you");
        assertThat(page("/")).contains("Things that run.");
        write("site.yaml", PROFILE);
        assertThat(events.next()).contains("\"number\":3,\"pages\":1").doesNotContain("problems");
    }

    @Test
    void contentBrokenFromTheStartIsAPageThatTellsSo() throws IOException {
        write("site.yaml", PROFILE + "rolle: <b>\n");
        start();
        Raw page = Raw.request(server.port(), "GET", "/any/");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body())
                .contains("role=\"alert\"", "unknown key 'rolle'", "4 | rolle: &lt;b&gt;", "data-only-problems");
        write("site.yaml", PROFILE);
        events.next();
        assertThat(page("/")).contains("Things that run.");
    }

    @Test
    void aStylesheetIsToldApartFromPages() throws IOException {
        start();
        Path tokens = assets.resolve("css/tokens.css");
        Files.writeString(tokens, Files.readString(tokens).replace("theme(light-ink, hex)", "#123456"));

        assertThat(events.next()).contains("\"number\":2,\"pages\":1,\"style\":2");
        assertThat(page("/")).contains("#123456");
    }

    @Test
    void whatCannotBeMadeIsToldInItsPlace() throws IOException {
        start();
        Files.write(assets.resolve("fonts/ttf/public-sans-600.ttf"), new byte[20]);
        events.next();

        Raw answer = Raw.request(server.port(), "GET", "/resume.pdf");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).startsWith("<!doctype html>").contains("assets/fonts/ttf/public-sans-600.ttf");
        assertThat(page("/")).contains("Things that run.");
    }

    @Test
    void aMistakeInTheTemplateOfADocumentIsToldAtItsPlace() throws IOException {
        start();
        Path template = templates.resolve("document/resume.jte");
        Files.writeString(template, Files.readString(template).replace("<body>", "<body>${document.nothing()}"));
        events.next();

        Raw answer = Raw.request(server.port(), "GET", "/resume.pdf");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("templates/document/resume.jte:", "cannot find symbol");
    }

    @Test
    void whatWasSavedWhileSomethingWasBrokenIsShownOnceItIsMended() throws IOException {
        start();
        write("site.yaml", PROFILE.replace("role:", "rolle:"));
        assertThat(events.next()).contains("problems");
        Path tokens = assets.resolve("css/tokens.css");
        Files.writeString(tokens, Files.readString(tokens).replace("theme(light-ink, hex)", "#123456"));
        events.next();
        write("site.yaml", PROFILE);

        assertThat(events.next()).contains("\"number\":4,\"pages\":4").doesNotContain("problems");
        assertThat(page("/")).contains("#123456");
    }

    @Test
    void aSaveThatChangesNoPageReloadsNone() throws IOException {
        start();
        write("site.yaml", "# The first of many.\n" + PROFILE);
        assertThat(rebuilt()).hasSize(1);
        write("site.yaml", PROFILE.replace("that run", "that last"));

        assertThat(events.next()).contains("\"number\":2,\"pages\":2,\"style\":0");
        assertThat(page("/")).contains("Things that last.");
    }

    @Test
    void aTemplateIsCompiledWhenItIsSavedAndItsMistakesAreTold() throws IOException {
        start();
        Path template = templates.resolve("page/not-found.jte");
        String text = Files.readString(template);
        Files.writeString(template, text.replace(">404<", ">Nothing<"));
        events.next();
        assertThat(page("/nix")).contains(">Nothing<");
        Files.writeString(template, text.replace(">404<", ">${page.nothing()}<"));
        assertThat(events.next()).contains("templates/page/not-found.jte:6:1", "cannot find symbol");
        assertThat(page("/nix")).contains(">Nothing<");
    }

    @Test
    void whatEditorsKeepForThemselvesChangesNothing() throws IOException {
        start();
        write(".site.yaml.swp", "x");
        write("site.yaml~", "x");
        write("#site.yaml#", "x");
        write("site.yaml___jb_tmp___", "x");
        write("4913", "x");
        write("site.yaml", PROFILE.replace("that run", "that last"));
        events.next();

        assertThat(rebuilt()).containsExactly("rebuilt: " + content.resolve("site.yaml"));
    }

    /** JetBrains IDEs, Emacs and vim move the old file away before they write the new one. */
    @Test
    void aFileThatIsMissingWhileItIsSavedIsNoMistake() throws Exception {
        start();
        Files.move(content.resolve("site.yaml"), content.resolve("site.yaml~"));
        Thread.sleep(40);
        write("site.yaml", "");
        Thread.sleep(40);
        write("site.yaml", PROFILE.replace("that run", "that last"));

        assertThat(events.next()).contains("\"number\":2").doesNotContain("problems");
        assertThat(page("/")).contains("Things that last.");
    }

    /** Requests the document before the system reports the change. */
    @Test
    void aDocumentAskedForAfterASaveIsTheNewOne() throws IOException {
        start();
        for (String word : List.of("first", "second", "third")) {
            write("site.yaml", PROFILE.replace("role: Engineer", "role: The " + word));

            byte[] pdf = Raw.request(server.port(), "GET", "/resume.pdf").bytes();

            assertThat(PdfText.of(pdf).text()).contains("The " + word);
        }
    }

    @Test
    void aMistakeHasItsLinesAroundItAndALinkToTheEditor() throws IOException {
        start();
        write("site.yaml", PROFILE + "rolle: x\nheadlin: y\n");

        assertThat(events.next())
                .contains("3 | url: https://a.example.org/", "4 | rolle: x", "5 | headlin: y")
                .contains("vscode://file" + content.resolve("site.yaml").toUri().getRawPath() + ":4:1");
    }

    private void start() throws IOException {
        server = LiveServer.start(
                new ServeOptions(content, false, 0, Path.of("target/portfolio-cache"), assets, templates), recorder);
        events = Events.of(server.port());
        events.next();
    }

    /** Waits for a text on a page. A change of several files may cause several events. */
    private void waitFor(String path, String text) throws IOException {
        while (!page(path).contains(text)) {
            events.next();
        }
        assertThat(page(path)).contains(text);
    }

    /** Waits until the page of the ledger shows a copy of a picture. Open pages get no event for that. */
    private void waitForPicture(String name) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        String page = page("/projects/ledger/");
        while (!page.contains(name) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            page = page("/projects/ledger/");
        }
        assertThat(page).contains(name);
    }

    /** Returns the reported rebuilds once there are any. Pages are notified before the console. */
    private List<String> rebuilt() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        List<String> told = List.of();
        while (told.isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            told = recorder.told().stream()
                    .filter(line -> line.startsWith("rebuilt"))
                    .toList();
        }
        return told;
    }

    private String page(String path) throws IOException {
        return Raw.request(server.port(), "GET", path).body();
    }

    private byte[] bytes(String path) throws IOException {
        return Raw.request(server.port(), "GET", path).bytes();
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path copy(Path from) throws IOException {
        Path to = folder.resolve(from);
        try (var tree = Files.walk(from)) {
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path copy = folder.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }
}
