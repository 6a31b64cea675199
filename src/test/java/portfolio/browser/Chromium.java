package portfolio.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The Chromium of this machine; nothing is ever downloaded. */
final class Chromium {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String DRIVER = "chromedriver";
    private static final String REQUIRED = "PORTFOLIO_REQUIRE_BROWSER";
    private static final String MISSING =
            "these tests need Chromium and its driver: apt-get install chromium chromium-driver";

    private static final List<String> ARGUMENTS = List.of(
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

    /** It warns of each Chromium that is newer than itself. Held, since loggers are weakly referenced. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /**
     * Starts it with an empty profile. Where there is none, the test is skipped, or fails if the environment variable
     * {@code PORTFOLIO_REQUIRE_BROWSER} is {@code true}.
     */
    static ChromeDriver start() {
        Optional<Path> browser = BROWSERS.stream().flatMap(Chromium::onPath).findFirst();
        Optional<Path> driver = onPath(DRIVER).findFirst();
        if (browser.isEmpty() || driver.isEmpty()) {
            if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
                Assertions.fail(MISSING);
            }
            Assumptions.abort(MISSING);
        }
        return start(browser.orElseThrow(), driver.orElseThrow());
    }

    private static ChromeDriver start(Path browser, Path driver) {
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

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
