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

/** One headless Chromium for all tests of a class, and what a visitor's settings make of it. */
final class Browser implements BeforeAllCallback, AfterAllCallback {

    /** Whether all fonts are there, or are known not to come. */
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

    /** Opens a page, and waits for it and its fonts. */
    void open(String url) {
        driver().get(url);
        driver().executeAsyncScript(FONTS_SETTLED);
    }

    void viewport(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** From now on the visitor prefers just this, and nothing else than a browser's defaults. */
    void prefers(Preference... preferences) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        Arrays.stream(preferences).map(Preference::feature).toList()));
    }

    /** The reader's default font size, in pixels. A browser's own default is 16. */
    void fontSize(int pixels) {
        command("Page.setFontSizes", Map.of("fontSizes", Map.of("standard", pixels, "fixed", pixels)));
    }

    void scripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Has a script run in each document to come, before anything of its own. */
    String beforeEachDocument(String script) {
        return (String)
                Objects.requireNonNull(command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
    }

    void notBeforeEachDocument(String identifier) {
        command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", identifier));
    }

    /** What a script returns. */
    JsonNode evaluate(String script, Object... arguments) {
        return JsonMapper.shared().valueToTree(driver().executeScript(script, arguments));
    }

    /** The texts in the list that a script returns. */
    List<String> list(String script, Object... arguments) {
        return texts(evaluate(script, arguments));
    }

    /** The texts in the list that a script promises, or what went wrong. */
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

    /** The page as it is printed, at the size its stylesheet asks for, else at this one, in inches. */
    byte[] print(double width, double height) {
        Map<String, Object> printed = command(
                "Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height, "preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) Objects.requireNonNull(printed.get("data")));
    }

    /** What the console, or the network, said since it was last asked. */
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
