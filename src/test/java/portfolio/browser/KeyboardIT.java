package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** Checks that pages can be used with the keyboard alone, and that the focus is always visible. */
class KeyboardIT {

    private static final int MORE_STOPS_THAN_ANY_PAGE_HAS = 300;

    /** Returns the element with the focus, and the faults in how its focus is shown. */
    private static final String STOP = """
            const stop = document.activeElement;
            const style = getComputedStyle(stop);
            const box = stop.getClientRects()[0];
            const masthead = document.querySelector('.masthead');
            const wrong = [];
            if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) wrong.push('no outline');
            if (box.top < -1 || box.bottom > innerHeight + 1) wrong.push('out of sight');
            if (!stop.matches('.skip') && !masthead.contains(stop)
                && getComputedStyle(masthead).position === 'sticky'
                && box.top < masthead.getBoundingClientRect().bottom) wrong.push('below the masthead');
            const shown = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            if (!stop.contains(shown)) wrong.push('covered');
            return {name: stop.outerHTML.slice(0, 90), end: stop === document.body, wrong: wrong.join(', ')}""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @BeforeEach
    void setUp() {
        BROWSER.viewport(1280, 800);
        BROWSER.prefers(Preference.LIGHT, Preference.REDUCED_MOTION);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CASE_STUDY"})
    void everyStopShowsItsFocus(SamplePage page) {
        BROWSER.open(HOST.url(page.path()));
        int links =
                BROWSER.evaluate("return document.querySelectorAll('a').length").asInt();
        List<String> wrong = new ArrayList<>();
        int stops = walk(wrong);
        assertThat(wrong).isEmpty();
        assertThat(stops).as("all links and the appearance").isEqualTo(links + 1);
    }

    @Test
    void theFirstStopSkipsToTheContent() {
        BROWSER.open(HOST.url(SamplePage.CASE_STUDY.path()));
        BROWSER.press(Keys.TAB);
        JsonNode skip = BROWSER.evaluate("const box = document.activeElement.getBoundingClientRect();"
                + "return {link: document.activeElement.className, height: box.height, top: box.top}");
        assertThat(skip.path("link").asString()).isEqualTo("skip");
        assertThat(skip.path("height").asDouble()).isGreaterThanOrEqualTo(24);
        assertThat(skip.path("top").asDouble()).isNotNegative();
        BROWSER.press(Keys.ENTER);
        assertThat(BROWSER.evaluate("return document.activeElement.id").asString())
                .isEqualTo("main");
    }

    /** Tabs through the page, adds the faults of each stop to the list and returns the number of stops. */
    private static int walk(List<String> wrong) {
        for (int stops = 0; stops < MORE_STOPS_THAN_ANY_PAGE_HAS; stops++) {
            BROWSER.press(Keys.TAB);
            JsonNode stop = BROWSER.evaluate(STOP);
            if (stop.path("end").asBoolean()) {
                return stops;
            }
            if (!stop.path("wrong").asString().isEmpty()) {
                wrong.add(
                        stop.path("wrong").asString() + ": " + stop.path("name").asString());
            }
        }
        throw new AssertionError("the walk does not end");
    }
}
