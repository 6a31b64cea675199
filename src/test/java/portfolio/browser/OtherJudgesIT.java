package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks the pages with two more accessibility checkers. Each false alarm is listed with a reason. */
class OtherJudgesIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @ParameterizedTest
    @EnumSource
    void theyFindNothing(SamplePage page) {
        SoftAssertions every = new SoftAssertions();
        for (Preference colors : new Preference[] {Preference.LIGHT, Preference.DARK}) {
            BROWSER.viewport(1280, 900);
            BROWSER.prefers(colors, Preference.REDUCED_MOTION);
            BROWSER.open(HOST.url(page.path()));
            for (OtherJudges judge : OtherJudges.values()) {
                every.assertThat(judge.findings(BROWSER))
                        .as("%s, %s", judge, colors)
                        .isEmpty();
            }
        }
        every.assertAll();
    }

    @Test
    void theyFindAPictureWithoutText() {
        BROWSER.open(HOST.url(SamplePage.HOME.path()));
        BROWSER.evaluate("document.querySelector('main').append(document.createElement('img')); return true");
        assertThat(OtherJudges.EQUAL_ACCESS.findings(BROWSER)).anyMatch(finding -> finding.startsWith("img_alt"));
        assertThat(OtherJudges.HTML_CODE_SNIFFER.findings(BROWSER)).anyMatch(finding -> finding.contains("H37"));
    }
}
