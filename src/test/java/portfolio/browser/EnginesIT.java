package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portfolio.site.check.BuiltSite;
import tools.jackson.databind.JsonNode;

/** Tests the pages in the engines of Chrome, Firefox and Safari. Each starts once, and again for dark colours. */
class EnginesIT {

    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1024, 1440);

    /** Matches the CSS that current browsers support but Safari 16.4, the oldest supported browser, ignores. */
    private static final Pattern YOUNGER = Pattern.compile(".*light-dark\\(.*|text-box:.*|text-wrap:.*"
            + "|hyphens:.*|size-adjust:.*|.*view-transition.*|navigation:.*|text-size-adjust:.*|.*-override:.*"
            + "|hyphenate-limit-chars:.*|scroll-target-group:.*|.*:target-current.*|animation-timeline:.*"
            + "|@bottom-right.*|.*\\b\\d*\\.?\\d+(dvh|lh)\\b.*|text-decoration:.* .*");

    private static final String FRAME = "frame.html";

    /** Pages are tested in a frame, because a frame can have any width and a browser window has a minimum width. */
    private static final String FRAME_PAGE = """
            <!doctype html><html lang="en"><title>Frame</title>
            <style>body { margin: 0 } iframe { border: 0; height: 900px; width: 1440px }</style>
            <iframe title="Page"></iframe>""";

    /** Returns the faults of a page at any of the widths. */
    private static final String FAULTS = """
            const [path, widths] = arguments;
            const frame = document.querySelector('iframe');
            await new Promise(loaded => { frame.onload = loaded; frame.src = path; });
            const page = frame.contentDocument;
            const styleOf = element => frame.contentWindow.getComputedStyle(element);
            const faults = [];
            for (const width of widths) {
              const fault = text => faults.push(width + ' px: ' + text);
              frame.style.width = width + 'px';
              await page.fonts.ready;
              if (frame.contentWindow.innerWidth !== width) fault('the window is of another width');
              if (page.documentElement.scrollWidth > width) {
                [...page.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > width)
                  .forEach(element => fault('too wide: ' + element.outerHTML.slice(0, 90)));
                fault('the page can be scrolled sideways');
              }
              const text = [...page.querySelectorAll('main a')].filter(link =>
                link.getClientRects().length > 0 && styleOf(link).display === 'inline' && !link.closest('.matrix'));
              for (const link of text) {
                const style = styleOf(link);
                if (!style.textDecorationLine.includes('underline') || style.textDecorationThickness !== '1px'
                    || style.textDecorationColor === 'rgba(0, 0, 0, 0)') fault('no underline: ' + link.outerHTML);
              }
            }
            const faces = [...page.fonts].filter(face => face.status === 'loaded')
              .map(face => face.family.replaceAll('"', ''));
            for (const face of ['Besley', 'Public Sans']) if (!faces.includes(face)) faults.push('not loaded: ' + face);
            return faults""";

    /** Returns the background colour of a page in its first frame, and once it has loaded. */
    private static final String PAPERS = """
            const frame = document.querySelector('iframe');
            const paper = () => frame.contentWindow.getComputedStyle(frame.contentDocument.body).backgroundColor;
            const before = frame.contentDocument;
            const loaded = new Promise(done => { frame.onload = done; });
            frame.src = arguments[0];
            const first = await new Promise(done => (function look() {
              const page = frame.contentDocument;
              if (page && page !== before && page.body) done(paper());
              else requestAnimationFrame(look);
            })());
            await loaded;
            return [first, paper()]""";

    private static final String FOCUS = """
            const stop = document.activeElement;
            const style = getComputedStyle(stop);
            return {
              name: stop === document.body || stop === document.documentElement ? '' : stop.outerHTML.slice(0, 120),
              seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
            }""";

    private static final String DROPPED = """
            const element = document.head.appendChild(document.createElement('style'));
            const rules = text => {
              element.textContent = text;
              return [...element.sheet.cssRules];
            };
            const named = text => text.slice(0, text.search(/[:{]/));
            const holds = {
              DECLARATION: text => CSS.supports(named(text), text.slice(text.indexOf(':') + 1).replace('!important', '')),
              SELECTOR: text => CSS.supports('selector(' + text + ')'),
              DESCRIPTOR: (text, holder) =>
                rules(holder + '{' + text + '}').some(rule => rule.cssText.includes(named(text))),
              RULE: text => rules(text + '{}').length === 1
            };
            return arguments[0].map((question, place) => ({question, place}))
              .filter(({question}) => question.conditions.every(condition => CSS.supports(condition)))
              .filter(({question}) => !holds[question.kind](question.text, question.holder))
              .map(({place}) => place)""";

    private static final String PAPER = "return getComputedStyle(document.body).backgroundColor";
    private static final String CHOSEN = "return document.querySelector('[name=appearance]:checked').value";

    private static final BuiltSite SITE = ShippedSite.read();

    @RegisterExtension
    static final EngineSession.Pool ENGINES = new EngineSession.Pool();

    @RegisterExtension
    static final Host HOST = framed();

    @ParameterizedTest
    @EnumSource
    void everyPageFitsWithItsFacesAndUnderlines(Engine engine) {
        EngineSession browser = ENGINES.of(engine);
        browser.open(HOST.url("/" + FRAME));
        SoftAssertions every = new SoftAssertions();
        for (String path : SITE.pages().keySet()) {
            every.assertThat(texts(browser.promised(FAULTS, path, WIDTHS)))
                    .as(path)
                    .isEmpty();
        }
        every.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkWithoutUnderlineIsFound(Engine engine) {
        String page = SITE.text("resume/index.html").replace("</main>", """
                <p><a href="." style="text-decoration: none">plain</a></main>""");
        TreeMap<String, byte[]> files = new TreeMap<>(SITE.files());
        files.put("plain.html", page.replaceFirst("<meta http-equiv[^>]*>", "").getBytes(StandardCharsets.UTF_8));
        files.put(FRAME, FRAME_PAGE.getBytes(StandardCharsets.UTF_8));
        try (Host host = new Host(files)) {
            EngineSession browser = ENGINES.of(engine);
            browser.open(host.url("/" + FRAME));
            assertThat(texts(browser.promised(FAULTS, "/plain.html", List.of(1024))))
                    .anyMatch(fault -> fault.contains("no underline"));
        }
    }

    /** {@link KeyboardIT} tests this in Chromium. */
    @ParameterizedTest
    @EnumSource(names = "CHROMIUM", mode = EnumSource.Mode.EXCLUDE)
    void everyStopShowsItsFocus(Engine engine) {
        EngineSession browser = ENGINES.of(engine);
        browser.open(HOST.url(SamplePage.CASE_STUDY.path()));
        int stops = 1
                + browser.evaluate("return document.querySelectorAll('a').length")
                        .asInt();
        Set<String> names = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            browser.press(EngineSession.TAB);
            JsonNode focus = browser.evaluate(FOCUS);
            names.add(i + focus.path("name").asString());
            if (!focus.path("seen").asBoolean()) {
                unseen.add(focus.path("name").asString());
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(names).hasSize(stops).allMatch(name -> name.contains("<"));
    }

    @ParameterizedTest
    @EnumSource
    void aChosenAppearanceIsRememberedAndNothingFlashes(Engine engine) {
        EngineSession browser = ENGINES.of(engine);
        browser.open(HOST.url(SamplePage.HOME.path()));
        try {
            String light = paper(browser);
            browser.evaluate("document.getElementById('t-system').focus()");
            browser.press(EngineSession.ARROW_RIGHT);
            browser.press(EngineSession.ARROW_RIGHT);
            String dark = paper(browser);
            assertThat(dark).isNotEqualTo(light);

            browser.open(HOST.url(SamplePage.TECHNOLOGY.path()));
            assertThat(paper(browser)).isEqualTo(dark);
            assertThat(browser.evaluate(CHOSEN).asString()).isEqualTo("dark");

            browser.open(HOST.url("/" + FRAME));
            assertThat(texts(browser.promised(PAPERS, SamplePage.CASE_STUDY.path())))
                    .containsExactly(dark, dark);
        } finally {
            browser.evaluate("localStorage.clear()");
        }
    }

    @ParameterizedTest
    @EnumSource
    void darkColoursOfTheSystemAreThereFromTheFirstFrame(Engine engine) {
        EngineSession browser = ENGINES.start(engine, Preference.DARK);
        browser.open(HOST.url("/" + FRAME));
        List<String> dark = texts(browser.promised(PAPERS, SamplePage.CASE_STUDY.path()));
        browser.evaluate("localStorage.setItem('appearance', 'light')");
        List<String> light = texts(browser.promised(PAPERS, SamplePage.RESUME.path()));

        assertThat(dark).hasSize(2).allMatch(paper -> paper.equals(dark.get(0)));
        assertThat(light).hasSize(2).allMatch(paper -> paper.equals(light.get(0)) && !paper.equals(dark.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEngineDropsIsAnEnhancement(Engine engine) {
        EngineSession browser = ENGINES.of(engine);
        browser.open(HOST.url("/" + FRAME));
        List<StyleQuestion> questions = questions();

        List<String> dropped = browser.evaluate(DROPPED, questions)
                .valueStream()
                .map(place -> questions.get(place.asInt()))
                .filter(question -> !enhancement(question))
                .map(StyleQuestion::text)
                .distinct()
                .toList();

        assertThat(dropped)
                .as("add a fallback, or explain in Enhancement why none is needed")
                .isEmpty();
    }

    @Test
    void whatTheOldestBrowsersDropHasAFallbackOrIsAnEnhancement() {
        assertThat(questions())
                .filteredOn(question -> YOUNGER.matcher(question.stated()).matches())
                .isNotEmpty()
                .allMatch(question ->
                        question.fallback() || !question.conditions().isEmpty() || enhancement(question));
    }

    @ParameterizedTest
    @EnumSource
    void eachEnhancementStandsInTheStylesheetAndSaysWhatIsWithoutIt(Enhancement enhancement) {
        assertThat(questions()).anyMatch(enhancement::covers);
        assertThat(enhancement.withoutIt()).isNotBlank();
    }

    /** {@link PrintIT} prints with Chromium, and the driver of WebKit cannot print. */
    @ParameterizedTest
    @CsvSource({"CASE_STUDY, 1", "TECHNOLOGY, 1", "RESUME, 2"})
    void firefoxPrintsOnAsManySheetsAsChromium(SamplePage page, int sheets) throws IOException {
        EngineSession browser = ENGINES.of(Engine.FIREFOX);
        browser.open(HOST.url(page.path()));
        try (PDDocument document = Loader.loadPDF(browser.print())) {
            assertThat(document.getNumberOfPages()).isEqualTo(sheets);
        }
    }

    private static boolean enhancement(StyleQuestion question) {
        return Stream.of(Enhancement.values()).anyMatch(enhancement -> enhancement.covers(question));
    }

    private static List<StyleQuestion> questions() {
        return List.copyOf(StyleQuestion.all(SITE.home().select("style").html()));
    }

    private static Host framed() {
        TreeMap<String, byte[]> files = new TreeMap<>(SITE.files());
        files.put(FRAME, FRAME_PAGE.getBytes(StandardCharsets.UTF_8));
        return new Host(files);
    }

    private static String paper(EngineSession browser) {
        return browser.evaluate(PAPER).asString();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
