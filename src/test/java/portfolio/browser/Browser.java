package portfolio.browser;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that all tests of a class share, with adjustable visitor settings. */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    /** Waits until all fonts have loaded or failed to load. */
    private static final String FONTS_SETTLED =
            "const done = arguments[arguments.length - 1]; document.fonts.ready.then(() => done(true));";

    private @Nullable ChromeDriver driver;

    @Override
    public void beforeAll(ExtensionContext context) {
        driver = Chromium.start();
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    /** Opens a page and waits until it and its fonts have loaded. */
    void open(String url) {
        driver().get(url);
        driver().executeAsyncScript(FONTS_SETTLED);
    }

    void viewport(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets the visitor's preferences, and resets all others to the browser's defaults. */
    void prefers(Preference... preferences) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        Arrays.stream(preferences).map(Preference::feature).toList()));
    }

    /** Sets the visitor's default font size in pixels. Browsers use 16 unless it is changed. */
    void fontSize(int pixels) {
        command("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
    }

    void scripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Runs a script in each new document, before any script of the document. */
    String beforeEachDocument(String script) {
        return (String)
                Objects.requireNonNull(command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
    }

    void notBeforeEachDocument(String identifier) {
        command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** Returns the result of a script. */
    JsonNode evaluate(String script, Object... arguments) {
        return JsonMapper.shared().valueToTree(driver().executeScript(script, arguments));
    }

    /** Returns the strings in the list that a script returns. */
    List<String> list(String script, Object... arguments) {
        return texts(evaluate(script, arguments));
    }

    /** Returns the strings in the list that a promise resolves to; if it is rejected, the reason. */
    List<String> listPromised(String promise) {
        return texts(JsonMapper.shared()
                .valueToTree(driver().executeAsyncScript("const done = arguments[arguments.length - 1]; (" + promise
                        + ").then(done, problem => done([String(problem)]));")));
    }

    WebElement find(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    void press(Keys... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /**
     * Prints the page to a PDF.
     *
     * @param width in inches, unless the stylesheet specifies the page size
     * @param height in inches, likewise
     */
    byte[] print(double width, double height) {
        Map<String, Object> printed = command(
                "Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height, "preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
    }

    /** Returns the entries of a log, such as the console's, since the last call. */
    List<String> log(String type) {
        return driver().manage().logs().get(type).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver().executeCdpCommand(name, parameters);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private ChromeDriver driver() {
        return Objects.requireNonNull(driver, "the browser is not running");
    }
}
