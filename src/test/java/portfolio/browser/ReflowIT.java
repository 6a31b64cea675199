package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.site.check.BuiltSite;
import tools.jackson.databind.JsonNode;

/** Checks that pages never scroll sideways, at any window width, text spacing and font size. */
class ReflowIT {

    private static final int[] WIDTHS = {320, 390, 768, 1024, 1440, 2560};
    private static final int HEIGHT = 900;

    /** The text spacing of WCAG 2.2, success criterion 1.4.12. */
    private static final String TEXT_SPACING = """
            const style = document.createElement('style');
            style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
            document.head.append(style);
            return true""";

    private static final String FONT_SIZE =
            "return Number.parseFloat(getComputedStyle(document.querySelector(arguments[0])).fontSize)";

    /** Returns the elements that overflow the window on a side that can be scrolled to. */
    private static final String TOO_WIDE = """
            const root = document.documentElement;
            const rightToLeft = getComputedStyle(root).direction === 'rtl';
            return root.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(element => {
                  const box = element.getBoundingClientRect();
                  return rightToLeft ? box.left < 0 : box.right > innerWidth;
                })
                .map(element => element.outerHTML.slice(0, 80))""";

    /** Returns the words of the kickers that are on more than one line. */
    private static final String BROKEN_WORDS = """
            const broken = [];
            for (const kicker of document.querySelectorAll('main .kicker, .folio .company, .project-group h2')) {
              const text = kicker.firstChild;
              for (const word of text.data.matchAll(/\\S+/g)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                if (range.getClientRects().length > 1) broken.push(word[0]);
              }
            }
            return broken""";

    /** Scrolls the labels, and returns the two pixels after the mark. */
    private static final String SCROLLED = """
            document.querySelector('.masthead ul').scrollLeft = arguments[0];
            const mark = document.querySelector('.mark').getBoundingClientRect();
            return {x: mark.right, y: mark.top, width: 2, height: mark.height}""";

    /** Returns the number of rows in the navigation, and the sections that the masthead covers after a jump to them. */
    private static final String HIDDEN = """
            const masthead = document.querySelector('.masthead');
            const list = masthead.querySelector('ul');
            const rows = Math.round(list.clientHeight / list.querySelector('a').offsetHeight);
            const sticky = getComputedStyle(masthead).position === 'sticky';
            document.documentElement.style.scrollBehavior = 'auto';
            const hidden = [...document.querySelectorAll('main [id]')].filter(element => {
              location.hash = '#' + element.id;
              element.scrollIntoView();
              return sticky && element.getBoundingClientRect().top < masthead.getBoundingClientRect().bottom - 1;
            });
            const reached = [...list.querySelectorAll('a')].every(link => {
              link.scrollIntoView({block: 'nearest', inline: 'nearest'});
              const box = link.getBoundingClientRect();
              const room = list.getBoundingClientRect();
              return box.left >= room.left - 1 && Math.min(box.right, box.left + 40) <= room.right + 1;
            });
            const broken = [...list.querySelectorAll('a')].filter(link => {
              const text = document.createRange();
              text.selectNodeContents(link);
              return text.getClientRects().length > 1;
            });
            return [...broken.map(link => link.textContent + ' is broken'), ...hidden.map(element => element.id), ...(rows === 1 ? [] : [rows + ' rows']),
                ...(reached ? [] : ['a link that cannot be reached'])]""";

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

    /** Leaves out the title, which is large already and also depends on the width of the window. */
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

    /** Section names in German and in Finnish. */
    @ParameterizedTest
    @CsvSource({
        "Ausgewählte Arbeiten, Berufserfahrung, Kenntnisse und Fähigkeiten, Arbeitsweise, Kontaktmöglichkeiten",
        "Ohjelmistosuunnittelu, Työkokemus, Osaamisalueet ja työkalut, Työskentelytapa, Yhteydenotto"
    })
    void longLabelsStayInOneRowThatHidesNothing(
            String work, String experience, String skills, String about, String contact) throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                """
                name: Ida Beispiel-Mustermann
                role: Entwicklerin
                url: https://ida.example.org/
                contact: [{url: "mailto:ida@example.org"}]
                sections:
                  work: {kicker: Kapitel, label: %s}
                  experience: {kicker: Kapitel, label: %s}
                  skills: {kicker: Kapitel, label: %s}
                  about: {kicker: Kapitel, label: %s}
                  contact: {kicker: Kapitel, label: %s}
                """.formatted(work, experience, skills, about, contact),
                "about.md",
                "Ruhig.\n\n## Am Anfang\n\nFragen.\n",
                "skills.yaml",
                "- name: Sprachen\n  skills: [Java]\n",
                "experience/bank.yaml",
                "company: Bank\nroles: [{title: T, start: 2020, end: present, highlights: [A.]}]\n",
                "projects/ledger.md",
                "---\ntitle: Hauptbuch\ntechnologies: [Java]\n---\nText.\n\n## Teil\n\nMehr.\n");
        SoftAssertions every = new SoftAssertions();
        try (Host host = new Host(site.files().files())) {
            for (int size : new int[] {16, 32}) {
                BROWSER.fontSize(size);
                for (int width : new int[] {320, 360, 390, 720, 1024, 1440}) {
                    BROWSER.viewport(width, 640);
                    for (String page : List.of("/", "/projects/ledger/", "/resume/")) {
                        BROWSER.open(host.url(page));
                        String how = page + " at " + width + " px, " + size;
                        every.assertThat(BROWSER.list(HIDDEN)).as(how).isEmpty();
                        every.assertThat(BROWSER.list(TOO_WIDE)).as(how).isEmpty();
                    }
                }
            }
        }
        every.assertAll();
    }

    /** The test machine has no hyphenation dictionary for German. */
    @ParameterizedTest
    @ValueSource(ints = {320, 704, 1024, 1152, 1440})
    void noWordInTheMarginIsBroken(int width) {
        TestSite site = TestSite.with(
                "site.yaml",
                "name: Ida Muster\nrole: Leitende Softwareentwicklerin\nlanguage: de\nheadline: Kanäle und Schleusen.\n",
                "experience/a.yaml",
                "company: Hafenamt\nroles: [{title: Entwicklerin, start: 2020, end: present}]\n",
                "publications.yaml",
                "- {name: Pegel}\n",
                "certificates.yaml",
                "- {name: Schiffsführung}\n",
                "awards.yaml",
                "- {title: Goldener Anker}\n",
                "projects/pegel.md",
                "---\ntitle: Pegel\ncompany: Softwareentwicklungsgesellschaft\n---\nText.\n",
                "projects/schleuse.md",
                "---\ntitle: Schleuse\ncompany: Hafenamt\n---\nText.\n");
        try (Host host = new Host(site.rendered(TestSite.CACHE).files())) {
            for (String path : List.of("/", "/resume/", "/projects/")) {
                BROWSER.viewport(width, HEIGHT);
                BROWSER.open(host.url(path));

                assertThat(BROWSER.list(BROKEN_WORDS)).as(path).isEmpty();
            }
        }
    }

    /** Labels that do not fit are scrolled behind the mark, which is at the start of the row. */
    @Test
    void scrolledLabelsStayAwayFromTheMark() throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                "role: Engineer\nheadline: Clocks.\nsections:\n  about: {kicker: A long label that is longer than the row}\n",
                "about.md",
                "Text.\n");
        try (Host host = new Host(site.rendered(TestSite.CACHE).files())) {
            BROWSER.viewport(320, HEIGHT);
            BROWSER.open(host.url("/"));
            for (int scrolled = 20; scrolled < 80; scrolled += 3) {
                JsonNode strip = BROWSER.evaluate(SCROLLED, scrolled);

                assertThat(colors(strip)).as("colours next to the mark").hasSize(1);
            }
        }
    }

    /** Returns the colours in a part of the window. */
    private static Set<Integer> colors(JsonNode part) throws IOException {
        Object picture = BROWSER.command(
                        "Page.captureScreenshot",
                        Map.of(
                                "clip",
                                Map.of(
                                        "x", part.get("x").asDouble(),
                                        "y", part.get("y").asDouble(),
                                        "width", part.get("width").asDouble(),
                                        "height", part.get("height").asDouble(),
                                        "scale", 2)))
                .get("data");
        BufferedImage image = Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(picture)))));
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colors.add(image.getRGB(x, y));
            }
        }
        return colors;
    }

    private static void fits(SoftAssertions every, String how) {
        for (int width : WIDTHS) {
            BROWSER.viewport(width, HEIGHT);
            every.assertThat(BROWSER.list(TOO_WIDE)).as("%d px, %s", width, how).isEmpty();
        }
    }
}
