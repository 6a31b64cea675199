package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.site.check.BuiltSite;
import tools.jackson.databind.JsonNode;

/** Tests how the design copes with unusual content, missing fonts and unsupported styles. */
class DegradationIT {

    private static final String BOX = """
            const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return {left: box.left, right: box.right, top: box.top, bottom: box.bottom, height: box.height}""";

    /** Returns the distance of the spine from the left edge of the page. */
    private static final String SPINE = """
            const main = document.querySelector('main').getBoundingClientRect();
            return main.left + Number.parseFloat(getComputedStyle(document.querySelector('main'), '::before').left)""";

    /** Returns how many lines a skill with a count wraps to, and how far its count is below the first of them. */
    private static final String COUNT_BESIDE_NAME = """
            const lines = node => {
              const range = document.createRange();
              range.selectNodeContents(node);
              return range.getClientRects();
            };
            const count = document.querySelector('.skill-group .count');
            const name = lines(count.parentElement.firstChild);
            return {lines: name.length, below: lines(count.firstChild)[0].top - name[0].top}""";

    private static final String LOADED =
            "return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)";

    /** Returns the styles that cut a text off, and whether it overflows the window or the masthead. */
    private static final String CUT = """
            const text = document.querySelector(arguments[0]);
            const style = getComputedStyle(text);
            const range = document.createRange();
            range.selectNodeContents(text);
            const ink = range.getBoundingClientRect();
            const masthead = document.querySelector('.masthead').getBoundingClientRect();
            const cut = [];
            if (style.textOverflow !== 'clip') cut.push('text-overflow');
            if (style.overflow !== 'visible') cut.push('overflow');
            if (ink.left < 0 || ink.right > innerWidth + 1) cut.push('wider than the window');
            if (ink.bottom > masthead.bottom + 1) cut.push('higher than the masthead');
            return cut""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeEach
    void setUp() {
        BROWSER.viewport(1280, 900);
        BROWSER.prefers(Preference.LIGHT, Preference.REDUCED_MOTION);
    }

    @Test
    void withoutANameTheRoleIsTheIdentity() {
        try (Host host = ShippedSite.onHost()) {
            BROWSER.open(host.url(SamplePage.CASE_STUDY.path()));
            assertThat(BROWSER.find(".identity").getText()).isEqualTo("Senior software engineer");
            BROWSER.open(host.url(SamplePage.HOME.path()));
            assertThat(box(".identity svg").path("height").asDouble()).isPositive();
            assertThat(box(".identity span").path("height").asDouble()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void aLongNameIsNotCut(int width) {
        BROWSER.viewport(width, 900);
        try (Host host = host("long-words")) {
            BROWSER.open(host.url("/resume/"));
            assertThat(BROWSER.list(CUT, ".identity span")).isEmpty();
            assertThat(BROWSER.find(".identity").getText()).endsWith("constitution");
        }
    }

    @Test
    void withoutProjectsNothingSpeaksOfThem() {
        BuiltSite site = site("no-projects");
        assertThat(site.pages().keySet()).doesNotContain("/projects/", "/technologies/");
        assertThat(site.home().select(".masthead li").eachText()).doesNotContain("Work");
        assertThat(site.home().select(".index, #work, .count, .note")).isEmpty();
        assertThat(site.home().select(".hero .facts")).isNotEmpty();
    }

    @Test
    void oneProjectHasNoNeighbours() {
        BuiltSite site = site("one-project");
        assertThat(site.home().select(".index li")).hasSize(1);
        assertThat(site.page("/projects/pocket-compiler/").select(".neighbours"))
                .isEmpty();
    }

    @Test
    void ofTwelveProjectsFiveAreShownInFull() {
        Document home = site("twelve-projects").home();
        assertThat(home.select(".index li")).hasSize(12);
        assertThat(home.select(".entry")).hasSize(5);
        assertThat(home.select("#work .rows > li")).hasSize(7);
    }

    @Test
    void ofFiftyProjectsFiveAreNamedAndTheRestIsOneLinkAway() {
        BuiltSite site = site("fifty-projects");
        assertThat(site.home().select(".index .row")).hasSize(5);
        assertThat(site.home().select(".index li").last().text()).isEqualTo("All 50 projects");
        assertThat(site.page("/projects/").select(".rows > li")).hasSize(50);
        List<String> companies = site.page("/projects/").select("h2").eachText();
        assertThat(companies).isNotEmpty();
        assertThat(companies.subList(1, companies.size()))
                .zipSatisfy(
                        companies.subList(0, companies.size() - 1),
                        (company, before) -> assertThat(company).isNotEqualTo(before));
        assertThat(site.page("/technologies/").select("main svg")).isEmpty();
    }

    @Test
    void missingDatesLeaveNoTrace() {
        BuiltSite site = site("two-roles");
        assertThat(site.home().select("article.role:contains(Evening School) .folio"))
                .isEmpty();
        assertThat(site.home().select(".dates").eachText())
                .contains("Sep 2013")
                .allSatisfy(dates ->
                        assertThat(dates).isNotBlank().doesNotStartWith("–").doesNotEndWith("–"));
        assertThat(site.home().text()).doesNotContainIgnoringCase("n/a");
    }

    @Test
    void workWithoutTermsKeepsTheMeasure() {
        try (Host host = new Host(TestSite.with("projects/plain.md", "---\ntitle: Plain\n---\n" + "Words. ".repeat(90))
                        .files()
                        .files());
                Host shipped = ShippedSite.onHost()) {
            BROWSER.open(host.url("/projects/plain/"));
            assertThat(BROWSER.evaluate("return document.querySelectorAll('.evidence, .from-the-role').length")
                            .asInt())
                    .isZero();
            double plain = measure();
            BROWSER.open(shipped.url(SamplePage.CASE_STUDY.path()));
            assertThat(plain).isEqualTo(measure());
        }
    }

    @Test
    void theCountOfALongSkillStaysOnItsFirstLine() {
        BROWSER.viewport(320, 900);
        try (Host host = host("long-words")) {
            BROWSER.open(host.url("/"));
            JsonNode place = BROWSER.evaluate(COUNT_BESIDE_NAME);
            assertThat(place.path("lines").asInt()).isGreaterThan(1);
            assertThat(place.path("below").asDouble()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void fromRightToLeftTheSpineIsOnTheRight() {
        try (Host host = host("right-to-left")) {
            BROWSER.open(host.url("/"));
            double spine = BROWSER.evaluate(SPINE).asDouble();
            JsonNode text = box(".entry .text");
            assertThat(text.path("right").asDouble()).isLessThan(spine);
            assertThat(box(".entry .folio").path("left").asDouble()).isGreaterThan(spine);
            assertThat(box(".entry .side").path("right").asDouble())
                    .isLessThanOrEqualTo(text.path("left").asDouble() + 1);
        }
    }

    @Test
    void fromLeftToRightTheSpineIsOnTheLeft() {
        try (Host host = ShippedSite.onHost()) {
            BROWSER.open(host.url("/"));
            double spine = BROWSER.evaluate(SPINE).asDouble();
            assertThat(box(".entry .text").path("left").asDouble()).isGreaterThan(spine);
            assertThat(box(".entry .folio").path("right").asDouble()).isLessThan(spine);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void withoutItsFontsThePageIsAsLong(int width) {
        BROWSER.viewport(width, 900);
        try (Host host = ShippedSite.onHost();
                Host poor = ShippedSite.onHost()) {
            poor.blockFonts();
            BROWSER.open(host.url(SamplePage.CASE_STUDY.path()));
            double full = box("main").path("height").asDouble();
            BROWSER.open(poor.url(SamplePage.CASE_STUDY.path()));
            assertThat(BROWSER.list(LOADED)).isNotEmpty().allMatch(family -> family.contains("Fallback"));
            assertThat(box("main").path("height").asDouble()).isBetween(full * 0.95, full * 1.05);
        }
    }

    @Test
    void withoutStylesItReadsAsADocument() {
        try (Host host = ShippedSite.onHost()) {
            BROWSER.open(host.url("/"));
            BROWSER.evaluate("document.querySelector('style').remove(); return true");
            List<String> lines = BROWSER.evaluate("return document.body.innerText")
                    .asString()
                    .lines()
                    .toList();
            assertThat(lines)
                    .startsWith("Skip to content")
                    .containsSubsequence(
                            "Distributed systems, payments infrastructure, and financial platforms.",
                            "Systems where money, scale, and reliability meet",
                            "Subscription Billing Platform");
        }
    }

    private static BuiltSite site(String fixture) {
        return BuiltSite.of(TestSite.of(Path.of("src/test/resources/sites", fixture, "content"))
                .files());
    }

    private static Host host(String fixture) {
        return new Host(site(fixture).files());
    }

    private static JsonNode box(String selector) {
        return BROWSER.evaluate(BOX, selector);
    }

    private static double measure() {
        JsonNode prose = box(".case > .text");
        return prose.path("right").asDouble() - prose.path("left").asDouble();
    }
}
