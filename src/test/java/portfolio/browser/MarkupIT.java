package portfolio.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import portfolio.site.check.BuiltSite;

/** Checks the pages with the Nu HTML Checker. Only CSS that it does not support yet may be reported. */
class MarkupIT {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Messages about recent CSS, which the checker does not support yet, with the specification of each feature. */
    private static final Set<String> NOT_KNOWN_YET = Set.of(
            // CSS Fonts 5: makes the fallback as wide as the font that is still loading
            "CSS: “size-adjust”: Property “size-adjust” doesn't exist.",
            // CSS Color 5: a value of custom properties inside @supports
            "CSS: “color”: Parse Error.",
            // CSS Color 4: oklch()
            "CSS: “color”: “0.42” is not a “color” value.",
            // CSS Inline 3
            "CSS: “text-box”: Property “text-box” doesn't exist.",
            // CSS Images 4: a color stop with two positions, the second of them calculated
            "CSS: “mask”: “linear-gradient(90deg, #0000 0.375rem, #000 var(--s-2) calc(100% - var(--s-2)), #0000)” is not a “mask” value.",
            // CSS View Transitions 2; the parse errors are the ends of the blocks that it skips
            "CSS: Unrecognized at-rule “@view-transition”",
            "CSS: Parse Error.",
            "CSS: “view-transition-name”: Property “view-transition-name” doesn't exist.",
            // CSS Conditional 5
            "CSS: “container-type”: Property “container-type” doesn't exist.",
            // CSS Overflow 5
            "CSS: “scroll-target-group”: Property “scroll-target-group” doesn't exist.",
            "CSS: Unknown pseudo-element or pseudo-class “:target-current”",
            // Scroll-driven Animations 1
            "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.");

    private static final BuiltSite SITE = ShippedSite.read();

    private final List<String> places = new ArrayList<>();
    private final Set<String> messages = new LinkedHashSet<>();
    private final ErrorHandler collector = new ErrorHandler() {

        @Override
        public void warning(SAXParseException problem) {
            messages.add(problem.getMessage());
            places.add(problem.getSystemId() + ":" + problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void error(SAXParseException problem) {
            warning(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            warning(problem);
        }
    };

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    @BeforeEach
    void setUp() throws Exception {
        validator.setUpMainSchema(SCHEMA, collector);
        validator.setUpValidatorAndParsers(collector, true, false);
        validator.setAllowCss(true);
    }

    /**
     * Checks the pages without two of their parts. The stylesheet, which is the same on all pages of a kind, has its
     * own test. The checker mistakes the structured data for a script that violates the content security policy,
     * although a data block never runs.
     */
    @Test
    void thePagesAreValid() throws Exception {
        for (String path : SITE.pages().keySet()) {
            String file = path.endsWith("/") ? path + "index.html" : path;
            String html = SITE.text(file.substring(1))
                    .replace(style(SITE.page(path)), "")
                    .replaceFirst("<script type=\"application/ld\\+json\">.*</script>", "");
            validator.checkHtmlInputSource(source(file, html));
        }
        assertThat(places).isEmpty();
    }

    @Test
    void aMistakeIsFound() throws Exception {
        validator.checkHtmlInputSource(source("/", SITE.text("index.html").replace("<main", "<main role=nothing")));
        assertThat(messages).anyMatch(message -> message.contains("“nothing”"));
    }

    /** IBM's rules require this. In a list of landmarks, unnamed articles could not be distinguished. */
    @Test
    void eachArticleHasANameOfItsOwn() {
        assertThat(SITE.pages())
                .allSatisfy((path, page) -> assertThat(page.select("article").stream()
                                .map(article -> article.attr("aria-labelledby").isEmpty()
                                        ? ""
                                        : Stream.of(article.attr("aria-labelledby")
                                                        .split(" ", -1))
                                                .map(id -> page.expectFirst("[id=" + id + "]")
                                                        .text())
                                                .collect(Collectors.joining(", "))))
                        .doesNotContain("")
                        .doesNotHaveDuplicates());
    }

    /** With two header rows, the headers of a cell do not follow from its position (HTML_CodeSniffer, H43). */
    @Test
    void eachCellOfAMatrixNamesItsHeads() {
        Document page = SITE.page("/technologies/");
        assertThat(page.select(".matrix td")).isNotEmpty().allSatisfy(cell -> {
            Element table = Objects.requireNonNull(cell.closest("table"));
            List<String> heads = Stream.of(cell.attr("headers").split(" ", -1))
                    .map(id -> table.expectFirst("th[id=" + id + "]").attr("scope"))
                    .toList();
            assertThat(heads)
                    .isEqualTo(cell.hasClass("sum") ? List.of("row", "col") : List.of("row", "colgroup", "col"));
        });
    }

    /** Only the paths of the fonts differ. */
    @Test
    void allPagesOfAKindHaveTheSameStylesheet() {
        assertThat(stylesheets()).hasSize((int) SITE.pages().values().stream()
                .map(page -> page.body().className())
                .distinct()
                .count());
    }

    private static Set<String> stylesheets() {
        return SITE.pages().values().stream()
                .map(page -> style(page).replaceAll("url\\([^)]*assets/", "url("))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The checker skips at-rules that it does not support, so they are replaced by {@code @media} to check their
     * contents.
     */
    @Test
    void theStylesheetsAreValid() throws Exception {
        for (String stylesheet : stylesheets()) {
            String css = stylesheet
                    .replaceAll("@layer [^{;]*;", "")
                    .replaceAll("@(layer|container) [^{]*\\{", "@media all{")
                    .replaceAll("[;}]", "$0\n");
            validator.checkCssInputSource(source("/style.css", css));
        }
        assertThat(messages).containsExactlyInAnyOrderElementsOf(NOT_KNOWN_YET);
    }

    private static String style(Document page) {
        return page.select("style").html();
    }

    private static InputSource source(String path, String text) {
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        source.setSystemId("file://" + path);
        return source;
    }
}
