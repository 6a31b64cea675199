package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import portfolio.TestSite;
import portfolio.serve.LiveServer;
import portfolio.serve.Recorder;
import portfolio.serve.ServeOptions;

/** Tests the preview in a browser while files are saved. */
class ServeIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String OVERLAY = "const host = [...document.body.children].find(child => child.shadowRoot);"
            + " return host ? host.shadowRoot.querySelector('section').innerText : ''";

    @TempDir
    private Path folder;

    private LiveServer server;

    @BeforeEach
    void serve() throws IOException {
        copy(TestSite.SHIPPED, "content");
        copy(Path.of("assets"), "assets");
        server = LiveServer.start(
                new ServeOptions(
                        folder.resolve("content"),
                        false,
                        0,
                        Path.of("target/portfolio-cache"),
                        folder.resolve("assets"),
                        null),
                new Recorder());
        BROWSER.viewport(1280, 800);
        BROWSER.prefers(Preference.LIGHT, Preference.REDUCED_MOTION);
        BROWSER.log("browser");
        BROWSER.open(server.url());
    }

    @AfterEach
    void end() {
        // An open page would keep sending requests.
        BROWSER.open("about:blank");
        server.close();
        BROWSER.log("browser");
    }

    @Test
    void aSaveShowsInThePage() throws Exception {
        replace("content/about.md", "\\z", "\nA sentence that was just saved.\n");

        waitFor("return document.body.innerText.includes('A sentence that was just saved.')");
        nothingIsComplainedOf();
    }

    @Test
    void aMistakeLiesOverThePageUntilItIsMended() throws Exception {
        BROWSER.evaluate("window.untouched = true; return true");
        replace("content/site.yaml", "\\A", "rolle: x\n");
        waitFor("return (() => {" + OVERLAY + "})() !== ''");
        String told = BROWSER.evaluate(OVERLAY).asString();
        assertThat(told)
                .contains("1 error: not built", "content/site.yaml:1:1", "unknown key 'rolle'", "1 | rolle: x", "^^^^^")
                .contains("Hint: did you mean 'role'?");
        assertThat(BROWSER.evaluate("return document.querySelector('h1').innerText")
                        .asString())
                .isNotBlank();
        assertThat(BROWSER.evaluate("return document.activeElement.shadowRoot.activeElement.getAttribute('role')")
                        .asString())
                .isEqualTo("alertdialog");
        replace("content/site.yaml", "\\Arolle: x\n", "");
        waitFor("return (() => {" + OVERLAY + "})() === ''");
        assertThat(BROWSER.evaluate("return window.untouched").asBoolean()).isTrue();
        nothingIsComplainedOf();
    }

    @Test
    void aMistakeIsToldAccessibly() throws Exception {
        replace("content/site.yaml", "\\A", "rolle: x\n");
        waitFor("return (() => {" + OVERLAY + "})() !== ''");
        Axe.load(BROWSER);

        assertThat(Axe.violations(BROWSER)).isEmpty();
        replace("content/site.yaml", "\\Arolle: x\n", "");
        waitFor("return (() => {" + OVERLAY + "})() === ''");
    }

    @Test
    void everythingInAMistakeIsReachedByKeyboardAndEscapeWorksAnywhere() throws Exception {
        replace("content/site.yaml", "\\A", "rolle: x\n");
        waitFor("return (() => {" + OVERLAY + "})() !== ''");
        String focused = "const at = document.activeElement.shadowRoot?.activeElement; return at ? at.localName : ''";

        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            BROWSER.press(Keys.TAB);
            stops.add(BROWSER.evaluate(focused).asString());
        }
        assertThat(stops).containsExactly("button", "a", "pre");
        assertThat(BROWSER.evaluate("const host = [...document.body.children].find(child => child.shadowRoot);"
                                + " return host.shadowRoot.querySelector('.place a').href")
                        .asString())
                .startsWith("vscode://file/")
                .endsWith("/content/site.yaml:1:1");
        BROWSER.evaluate("document.querySelector('main a').focus(); return true");
        BROWSER.press(Keys.ESCAPE);
        waitFor("return (() => {" + OVERLAY + "})() === ''");
        nothingIsComplainedOf();
    }

    @Test
    void warningsAreFoldedUpBelowTheMistakes() throws Exception {
        replace("content/site.yaml", "\\A", "rolle: x\n");
        Files.writeString(folder.resolve("content/notes.txt"), "x");
        waitFor("return (() => {" + OVERLAY + "})().includes('Warnings and notes: ')");
        assertThat(BROWSER.evaluate(OVERLAY).asString()).doesNotContain("notes.txt");
        BROWSER.evaluate("const host = [...document.body.children].find(child => child.shadowRoot);"
                + " host.shadowRoot.querySelector('summary').focus(); return true");
        BROWSER.press(Keys.ENTER);
        waitFor("return (() => {" + OVERLAY + "})().includes('notes.txt')");
        Axe.load(BROWSER);
        assertThat(Axe.violations(BROWSER)).isEmpty();
    }

    @Test
    void escapePutsAMistakeAsideUntilTheNext() throws Exception {
        replace("content/site.yaml", "\\A", "rolle: x\n");
        waitFor("return (() => {" + OVERLAY + "})() !== ''");
        BROWSER.press(Keys.ESCAPE);
        waitFor("return (() => {" + OVERLAY + "})() === ''");
        replace("content/site.yaml", "\\Arolle", "rolla");
        waitFor("return (() => {" + OVERLAY + "})().includes('rolla')");
        nothingIsComplainedOf();
    }

    @Test
    void aStylesheetChangesWithoutLosingThePlace() throws Exception {
        BROWSER.evaluate("window.untouched = true; scrollTo(0, 900); return true");
        replace("assets/css/base.css", "\\z", "\nbody { color: rgb(1, 2, 3); }\n");

        waitFor("return getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
        assertThat(BROWSER.evaluate("return window.untouched").asBoolean()).isTrue();
        assertThat(BROWSER.evaluate("return Math.round(scrollY)").asInt()).isEqualTo(900);
        replace("assets/css/base.css", "rgb\\(1, 2, 3\\)", "rgb(4, 5, 6)");
        waitFor("return getComputedStyle(document.body).color === 'rgb(4, 5, 6)'");
        nothingIsComplainedOf();
    }

    @Test
    void contentBrokenFromTheStartTurnsIntoTheSite() throws Exception {
        BROWSER.open("about:blank");
        server.close();
        replace("content/site.yaml", "\\A", "rolle: x\n");
        serveAgain();
        BROWSER.open(server.url());
        assertThat(BROWSER.evaluate("return document.querySelector('[role=alert]').innerText")
                        .asString())
                .contains("content/site.yaml:1:1", "Hint: did you mean 'role'?");
        replace("content/site.yaml", "\\Arolle: x\n", "");
        waitFor("return document.querySelector('#experience') !== null");
    }

    private void serveAgain() throws IOException {
        server = LiveServer.start(
                new ServeOptions(folder.resolve("content"), false, 0, Path.of("target/portfolio-cache"), null, null),
                new Recorder());
    }

    /** Waits for a condition. Errors are ignored, because the page may be reloading. */
    private static void waitFor(String condition) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            try {
                if (BROWSER.evaluate(condition).asBoolean()) {
                    return;
                }
            } catch (org.openqa.selenium.WebDriverException e) {
                assertThat(e).isNotNull();
            }
            Thread.sleep(50);
        }
        assertThat(BROWSER.evaluate(condition).asBoolean()).as(condition).isTrue();
    }

    private static void nothingIsComplainedOf() {
        List<String> said = BROWSER.log("browser");
        assertThat(said).isEmpty();
    }

    private void replace(String name, String pattern, String by) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, by));
    }

    private void copy(Path from, String name) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
