package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Tests the only setting that visitors have: light, dark, or the preference of their system. */
class AppearanceIT {

    private static final String PAPER = "return getComputedStyle(document.body).backgroundColor";
    private static final String CHOSEN = "return document.querySelector('[name=appearance]:checked').value";

    /** Records the background of the first frame that has one. */
    private static final String KEEP_THE_FIRST_FRAME = """
            requestAnimationFrame(function look() {
              if (!document.body) requestAnimationFrame(look);
              else window.firstFrame = getComputedStyle(document.body).backgroundColor;
            })""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @BeforeEach
    void setUp() {
        BROWSER.viewport(1280, 800);
        BROWSER.prefers(Preference.LIGHT, Preference.REDUCED_MOTION);
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
    }

    @AfterEach
    void forget() {
        BROWSER.scripts(true);
        BROWSER.evaluate("localStorage.clear(); return true");
    }

    @Test
    void theArrowKeysChooseAndTheNextPageRemembers() {
        String light = paper();
        BROWSER.evaluate("document.getElementById('t-system').focus(); return true");
        BROWSER.press(Keys.ARROW_RIGHT);
        assertThat(paper()).isEqualTo(light);
        BROWSER.press(Keys.ARROW_RIGHT);
        String dark = paper();
        assertThat(dark).isNotEqualTo(light);
        BROWSER.open(HOST.url(SamplePage.TECHNOLOGY.path()));
        assertThat(paper()).isEqualTo(dark);
        assertThat(chosen()).isEqualTo("dark");
        BROWSER.evaluate("document.getElementById('t-dark').focus(); return true");
        BROWSER.press(Keys.ARROW_RIGHT);
        assertThat(paper()).isEqualTo(light);
        assertThat(chosen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, '', LIGHT", "DARK, '', DARK",
        "LIGHT, dark, DARK", "DARK, light, LIGHT",
        "LIGHT, light, LIGHT", "DARK, dark, DARK"
    })
    void nothingFlashes(Preference system, String choice, Preference shown) {
        BROWSER.prefers(shown);
        String expected = paper();
        BROWSER.prefers(system);
        BROWSER.evaluate("localStorage.setItem('appearance', arguments[0]); return true", choice);
        String script = BROWSER.beforeEachDocument(KEEP_THE_FIRST_FRAME);
        BROWSER.open(HOST.url(SamplePage.CASE_STUDY.path()));
        BROWSER.notBeforeEachDocument(script);
        assertThat(BROWSER.evaluate("return window.firstFrame").asString()).isEqualTo(expected);
        assertThat(paper()).isEqualTo(expected);
    }

    @Test
    void itWorksWithoutScript() {
        String text = visibleText();
        BROWSER.scripts(false);
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
        assertThat(visibleText()).isEqualTo(text).contains("Subscription Billing Platform");
        String light = paper();
        BROWSER.find("label:has(#t-dark)").click();
        assertThat(paper()).isNotEqualTo(light);
        assertThat(chosen()).isEqualTo("dark");
    }

    private static String paper() {
        return BROWSER.evaluate(PAPER).asString();
    }

    private static String chosen() {
        return BROWSER.evaluate(CHOSEN).asString();
    }

    private static String visibleText() {
        return BROWSER.evaluate("return document.body.innerText").asString();
    }
}
