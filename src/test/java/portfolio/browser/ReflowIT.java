package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portfolio.TestSite;
import portfolio.site.check.BuiltSite;

/** Nobody has to scroll sideways, whatever the screen, the spacing of the text and its size. */
class ReflowIT {

    private static final int[] WIDTHS = {320, 390, 768, 1024, 1440, 2560};
    private static final int HEIGHT = 900;

    /** WCAG 2.2, 1.4.12. */
    private static final String TEXT_SPACING = """
            const style = document.createElement('style');
            style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
            document.head.append(style);
            return true""";

    private static final String FONT_SIZE =
            "return Number.parseFloat(getComputedStyle(document.querySelector(arguments[0])).fontSize)";

    /** The elements that reach out of the window on the side where one could scroll to them. */
    private static final String TOO_WIDE = """
            const root = document.documentElement;
            const rightToLeft = getComputedStyle(root).direction === 'rtl';
            return root.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(element => {
                  const box = element.getBoundingClientRect();
                  return rightToLeft ? box.left < 0 : box.right > innerWidth;
                })
                .map(element => element.outerHTML.slice(0, 80))""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Host HOST = ShippedSite.onHost();

    @AfterEach
    void resetFontSize() {
        BROWSER.fontSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanTheWindow(SamplePage page) {
        BROWSER.open(HOST.url(page.path()));
        SoftAssertions every = new SoftAssertions();
        fits(every, "as it is");
        BROWSER.evaluate(TEXT_SPACING);
        fits(every, "with text spacing");
        every.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void textOfTwiceTheSizeFits(SamplePage page) {
        BROWSER.viewport(1280, HEIGHT);
        BROWSER.fontSize(32);
        BROWSER.open(HOST.url(page.path()));
        assertThat(BROWSER.list(TOO_WIDE)).isEmpty();
    }

    /** All but the title, which is large as it is and grows with the window too. */
    @Test
    void textIsTwiceAsLargeForAReaderOfTwiceTheFontSize() {
        List<Double> ordinary = fontSizes(16);
        List<Double> twice = fontSizes(32);
        assertThat(ordinary).allSatisfy(size -> assertThat(size).isPositive());
        assertThat(twice).isEqualTo(ordinary.stream().map(size -> 2 * size).toList());
    }

    private static List<Double> fontSizes(int base) {
        BROWSER.viewport(1280, HEIGHT);
        BROWSER.fontSize(base);
        BROWSER.open(HOST.url(SamplePage.CASE_STUDY.path()));
        return Stream.of(":root", ".prose p", ".masthead a", ".label")
                .map(selector -> BROWSER.evaluate(FONT_SIZE, selector).asDouble())
                .toList();
    }

    @Test
    void longWordsAreBroken() {
        BuiltSite site = BuiltSite.of(TestSite.of(Path.of("src/test/resources/sites/long-words/content"))
                .files());
        SoftAssertions every = new SoftAssertions();
        try (Host host = new Host(site.files())) {
            BROWSER.viewport(320, HEIGHT);
            for (String page : site.pages().keySet()) {
                BROWSER.open(host.url(page));
                every.assertThat(BROWSER.list(TOO_WIDE)).as(page).isEmpty();
            }
        }
        every.assertAll();
    }

    private static void fits(SoftAssertions every, String how) {
        for (int width : WIDTHS) {
            BROWSER.viewport(width, HEIGHT);
            every.assertThat(BROWSER.list(TOO_WIDE)).as("%d px, %s", width, how).isEmpty();
        }
    }
}
