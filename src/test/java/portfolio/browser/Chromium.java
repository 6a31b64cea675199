package portfolio.browser;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The installed Chromium. Nothing is ever downloaded. */
final class Chromium {

    static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    static final List<String> DRIVER = List.of("chromedriver");
    static final String MISSING = "these tests need Chromium and its driver: apt-get install chromium chromium-driver";

    static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars");

    /**
     * Selenium warns about every Chromium that is newer than itself. Loggers are weakly referenced, hence the field.
     */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /** Returns the usual arguments, followed by others. */
    static List<String> with(String... others) {
        return Stream.concat(ARGUMENTS.stream(), Arrays.stream(others)).toList();
    }

    /** Starts Chromium with an empty profile. */
    static ChromeDriver start() {
        Path browser = Installed.program(BROWSERS, MISSING);
        Path driver = Installed.program(DRIVER, MISSING);
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(ARGUMENTS);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }
}
