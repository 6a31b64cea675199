package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.site.check.BuiltSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests how a browser loads and lays out the pictures of a front-end engineer with photograph, covers and galleries.
 */
class PicturesIT {

    private static final String CASE_STUDY = "/projects/tide-chart/";

    /** Loads all pictures, and returns those that are shown. One with candidates is naturally as wide as announced. */
    private static final String SHOWN = """
            (async () => {
            const shown = [...document.images].filter(image => image.getClientRects().length);
            for (const image of shown) {
              image.scrollIntoView();
              for (let i = 0; i < 200 && !(image.complete && image.naturalWidth); i++) {
                await new Promise(wait => setTimeout(wait, 10));
              }
            }
            return shown.map(image => JSON.stringify({
              src: image.currentSrc.replace(/.*\\//, ''), width: image.clientWidth, height: image.clientHeight,
              announced: image.srcset ? image.naturalWidth : 0, loaded: image.naturalWidth > 0,
              fits: getComputedStyle(image).objectFit, ratio: image.getAttribute('width') / image.getAttribute('height'),
              most: Number(image.getAttribute('width')), name: image.alt}));
            })()""";

    private static final String SHIFTS = """
            window.shifts = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                .observe({type: 'layout-shift', buffered: true})""";

    private static final BuiltSite SITE = BuiltSite.of(
            TestSite.of(Path.of("src/test/resources/sites/front-end/content")).files());

    @RegisterExtension
    static final Host HOST = new Host(SITE.files());

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeEach
    void setUp() {
        BROWSER.prefers(Preference.LIGHT, Preference.REDUCED_MOTION);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 703, 704, 768, 1024, 1151, 1152, 1440, 1920, 2560})
    void everyPictureIsAnnouncedAsWideAsItIsShown(int width) {
        BROWSER.viewport(width, 1000);
        SoftAssertions softly = new SoftAssertions();
        for (String path : List.of("/", CASE_STUDY)) {
            String shifts = BROWSER.beforeEachDocument(SHIFTS);
            BROWSER.open(HOST.url(path));
            for (JsonNode image : shown()) {
                String name = image.path("src").asString() + " at " + width;
                softly.assertThat(image.path("loaded").asBoolean()).as(name).isTrue();
                double announced = image.path("announced").asDouble();
                double drawn = image.path("width").asDouble();
                if (announced > 0) {
                    softly.assertThat(announced / drawn).as(name).isBetween(0.9, 1.25);
                }
                softly.assertThat(drawn)
                        .as(name)
                        .isLessThanOrEqualTo(image.path("most").asDouble());
                if (image.path("fits").asString().equals("fill")) {
                    softly.assertThat(drawn
                                    / image.path("height").asDouble()
                                    / image.path("ratio").asDouble())
                            .as(name)
                            .isBetween(0.97, 1.03);
                }
            }
            softly.assertThat(BROWSER.evaluate("return document.documentElement.scrollWidth")
                            .asInt())
                    .as("%s can be scrolled sideways at %d", path, width)
                    .isLessThanOrEqualTo(width);
            softly.assertThat(BROWSER.evaluate("return window.shifts").asDouble())
                    .as("shifts of %s at %d", path, width)
                    .isLessThan(0.01);
            BROWSER.notBeforeEachDocument(shifts);
        }
        softly.assertAll();
    }

    @Test
    void aPhoneLoadsTheSmallCopies() {
        BROWSER.viewport(390, 800);
        BROWSER.open(HOST.url(CASE_STUDY));

        assertThat(shown())
                .isNotEmpty()
                .allSatisfy(image -> assertThat(image.path("src").asString()).matches(".*-(480|800)\\.webp"));
    }

    @Test
    void theTwinThatFitsTheAppearanceIsShownAndTheOtherNotLoaded() {
        BROWSER.viewport(1440, 1000);
        BROWSER.prefers(Preference.DARK, Preference.REDUCED_MOTION);
        HOST.requests().clear();
        BROWSER.open(HOST.url(CASE_STUDY));
        assertThat(sources())
                .anyMatch(src -> src.startsWith("tide-dark-"))
                .noneMatch(src -> src.matches("tide-[0-9].*"));
        assertThat(HOST.requests()).noneMatch(path -> path.matches("assets/pictures/tide-[0-9].*"));

        BROWSER.evaluate("document.querySelector('#t-light').click()");
        assertThat(sources())
                .noneMatch(src -> src.startsWith("tide-dark-"))
                .anyMatch(src -> src.matches("tide-[0-9].*"));
    }

    @Test
    void aCoverStandsAboveTheFactsAndAWideFigureBesideNothing() {
        BROWSER.viewport(1440, 1000);
        BROWSER.open(HOST.url(CASE_STUDY));

        double text = left(".case > .text");
        assertThat(left("figure.cover")).isEqualTo(text);
        assertThat(left("figure.wide")).isEqualTo(text);
        assertThat(right("figure.wide")).isCloseTo(right(".case > .side"), offset(1.0));
        assertThat(right("figure.cover")).isCloseTo(right(".case > .side"), offset(1.0));
        assertThat(top("figure.cover")).isLessThan(top(".case > .side"));
        assertThat(top("figure.wide")).isGreaterThan(bottom(".case > .side"));
        assertThat(top(".case > .evidences")).isGreaterThan(bottom("figure.wide"));
    }

    @Test
    void thePagesStayWithinTheirBudget() {
        assertThat(BudgetIT.compressed(SITE.files().get("index.html"))).isLessThanOrEqualTo(BudgetIT.FIRST_FLIGHT);
        assertThat(BudgetIT.compressed(SITE.files().get("projects/tide-chart/index.html")))
                .isLessThanOrEqualTo(BudgetIT.FIRST_FLIGHT);
    }

    private static List<String> sources() {
        return shown().stream().map(image -> image.path("src").asString()).toList();
    }

    private static List<JsonNode> shown() {
        return BROWSER.listPromised(SHOWN).stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    private static double left(String selector) {
        return box(selector, "left");
    }

    private static double right(String selector) {
        return box(selector, "right");
    }

    private static double top(String selector) {
        return box(selector, "top");
    }

    private static double bottom(String selector) {
        return box(selector, "bottom");
    }

    private static double box(String selector, String side) {
        return BROWSER.evaluate(
                        "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]",
                        selector,
                        side)
                .asDouble();
    }
}
