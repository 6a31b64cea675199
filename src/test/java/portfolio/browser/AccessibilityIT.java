package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks every kind of page with axe-core, at several widths and in all colour schemes. */
class AccessibilityIT {

    private static final int[] WIDTHS = {320, 768, 1440};
    private static final int HEIGHT = 900;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @ParameterizedTest
    @EnumSource
    void noRuleIsBroken(SamplePage page) {
        BROWSER.prefers(Preference.REDUCED_MOTION);
        BROWSER.open(HOST.url(page.path()));
        Axe.load(BROWSER);
        SoftAssertions every = new SoftAssertions();
        for (int width : WIDTHS) {
            BROWSER.viewport(width, HEIGHT);
            check(every, width, Preference.LIGHT);
            check(every, width, Preference.DARK);
        }
        check(every, 1440, Preference.FORCED_COLORS);
        check(every, 1440, Preference.MORE_CONTRAST);
        every.assertAll();
    }

    @Test
    void aBrokenRuleIsFound() {
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
        Axe.load(BROWSER);
        BROWSER.evaluate("document.documentElement.removeAttribute('lang'); return true");
        assertThat(Axe.violations(BROWSER)).anyMatch(violation -> violation.startsWith("html-has-lang"));
    }

    private static void check(SoftAssertions every, int width, Preference colors) {
        BROWSER.prefers(colors, Preference.REDUCED_MOTION);
        every.assertThat(Axe.violations(BROWSER)).as("%d px, %s", width, colors).isEmpty();
    }
}
