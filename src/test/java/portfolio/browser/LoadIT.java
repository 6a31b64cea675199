package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the requests, layout shifts and messages while a page loads. */
@Isolated("measures time")
class LoadIT {

    private static final int MOST_REQUESTS = 5;
    private static final double MOST_SHIFT = 0.05;
    private static final Duration LATE = Duration.ofMillis(700);

    private static final String ADD_UP_SHIFTS = """
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
                .observe({type: 'layout-shift', buffered: true})""";

    private static final String SHIFT_AFTER_TWO_FRAMES =
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
                    + " setTimeout(() => done([String(window.shift)])))))";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @BeforeEach
    void setUp() {
        BROWSER.viewport(1280, 800);
        BROWSER.log("browser");
        BROWSER.log("performance");
    }

    @ParameterizedTest
    @CsvSource({"HOME, 390", "HOME, 1440", "CASE_STUDY, 390", "CASE_STUDY, 1440"})
    void lateFontsMoveNothing(SamplePage page, int width) {
        BROWSER.viewport(width, 900);
        try (Host slow = ShippedSite.onHost()) {
            slow.delayFonts(LATE);
            String script = BROWSER.beforeEachDocument(ADD_UP_SHIFTS);
            BROWSER.open(slow.url(page.path()));
            BROWSER.notBeforeEachDocument(script);
            assertThat(slow.requests()).anyMatch(file -> file.endsWith(".woff2"));
            assertThat(BROWSER.listPromised(SHIFT_AFTER_TWO_FRAMES))
                    .singleElement()
                    .satisfies(shift -> assertThat(Double.parseDouble(shift)).isBetween(0.0, MOST_SHIFT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageKeepsToItsHostAndQuiet(SamplePage page) {
        BROWSER.open(HOST.url(page.path()));
        assertThat(BROWSER.log("browser")).isEmpty();
        assertThat(requestedAddresses()).isNotEmpty().allMatch(address -> address.startsWith(HOST.url("/")));
    }

    @Test
    void aFirstVisitTakesFewRequests() {
        try (Host host = ShippedSite.onHost()) {
            BROWSER.open(host.url(SamplePage.HOME.path()));
            assertThat(host.requests())
                    .contains("index.html")
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        }
    }

    @Test
    void nothingIsPreloadedInVain() {
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
        List<String> preloaded =
                BROWSER.list("return [...document.querySelectorAll('link[rel=preload]')].map(link => link.href)");
        List<String> loaded = BROWSER.list("return performance.getEntriesByType('resource')"
                + ".filter(entry => entry.name.endsWith('.woff2')).map(entry => entry.name)");
        assertThat(loaded).containsExactlyInAnyOrderElementsOf(preloaded);
    }

    private static List<String> requestedAddresses() {
        return BROWSER.log("performance").stream()
                .map(entry -> JsonMapper.shared().readTree(entry).path("message"))
                .filter(message -> message.path("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.path("params").path("request").path("url"))
                .map(JsonNode::asString)
                .toList();
    }
}
