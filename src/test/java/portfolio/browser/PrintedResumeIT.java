package portfolio.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.audit.Applicant;
import portfolio.audit.ParserView;
import portfolio.pdf.PdfLines;

/** Checks that the résumé page, when printed by a browser, has the same text as the PDF. */
class PrintedResumeIT {

    private static final String RESUME = "resume/index.html";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final double A4_WIDTH = 210 / 25.4;
    private static final double A4_HEIGHT = 297 / 25.4;

    /** Lines of text end above this, in points from the top of the page. */
    private static final double FOOT = 842 - 14 * 72 / 25.4;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    /** Returns the applicants whose names the fonts of the site can show. The machine may not have any others. */
    static Stream<Applicant> people() {
        return Applicant.all().filter(person -> !HAN.matcher(person.site()).find());
    }

    @ParameterizedTest
    @MethodSource("people")
    void aParserFindsWhatTheContentSays(Applicant person) throws IOException {
        TestSite site = person.asSite();

        assertThat(Applicant.misread(site, printed(site, UnaryOperator.identity()), UnaryOperator.identity()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/sites/everything/content"})
    void aParserFindsAWholeCareer(Path folder) throws IOException {
        TestSite site = TestSite.of(folder);

        assertThat(Applicant.misread(site, printed(site, UnaryOperator.identity()), UnaryOperator.identity()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a bullet that is only drawn | .highlights li::before{content:\"\" !important}",
                "an entry as near as a line | .item + .item{margin-block-start:-4pt !important}",
                "a section title as large as an entry | h2{font-size:10.4pt !important}",
                "a title in the margin | h2{float:left;margin-inline-start:-15mm !important;inline-size:12mm}"
            })
    void aPageThatParsersMisreadIsNoticed(String what, String style) throws IOException {
        TestSite site = Applicant.all().findFirst().orElseThrow().asSite();
        ParserView worse = printed(
                site,
                html -> html.replaceFirst("<meta http-equiv=[^>]+>", "")
                        .replace("</head>", "<style>" + style + "</style></head>"));

        assertThat(Applicant.misread(site, worse, UnaryOperator.identity()))
                .as(what)
                .isNotEmpty();
    }

    @Test
    void theTitlesOfSectionsAreThoseOfThePdf() throws IOException {
        TestSite site = TestSite.of(TestSite.SHIPPED);
        byte[] pdf = site.files().files().get("resume.pdf");

        assertThat(printed(site, UnaryOperator.identity()).sections())
                .extracting(ParserView.Section::title)
                .containsExactlyElementsOf(ParserView.of(pdf).sections().stream()
                        .map(ParserView.Section::title)
                        .toList());
    }

    /** A long section goes on from page to page, like that of the PDF. */
    @Test
    void aLongSectionStartsWhereTheLastOneEnds() throws IOException {
        StringBuilder publications = new StringBuilder();
        for (int i = 1; i <= 15; i++) {
            publications.append(
                    "- {name: Paper %d, publisher: Press, date: 2020-01, summary: About tides.}%n".formatted(i));
        }
        TestSite site = TestSite.with(
                "site.yaml",
                "name: Séamus Ó Briain\nrole: Engineer\n",
                "experience/a.yaml",
                "company: Port\nroles: [{title: Engineer, start: 2020, highlights: [" + "Kept it running., ".repeat(64)
                        + "And quiet.]}]\n",
                "publications.yaml",
                publications.toString());
        byte[] pdf = site.files().files().get("resume.pdf");

        assertThat(pageOf("Paper 1", print(site, UnaryOperator.identity())))
                .isEqualTo(pageOf("Paper 1", pdf))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller-Łoś",
                "O’Brien \"\\ </style><script>__xss=1</script> }; @page{size:1in} /* &amp; \\a url(x) %",
                "A name that is as long as the whole line at the foot of a sheet of paper and then some, and even longer"
            })
    void theNameAndTheNumberOfThePageAreAtTheFootOfEachPage(String name) throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                "name: '" + name + "'\nrole: Engineer\n",
                "experience/a.yaml",
                "company: Port\nroles: [{title: Engineer, start: 2020, highlights: [" + "Kept it running., ".repeat(70)
                        + "And quiet.]}]\n");
        List<String> feet = PdfLines.of(print(site, UnaryOperator.identity())).lines().stream()
                .filter(line -> line.baseline() > FOOT)
                .map(PdfLines.Line::text)
                .toList();
        String shown = site.portfolio().profile().identity();

        assertThat(String.join("", feet).replace(" ", "")).isEqualTo((shown + "1/2" + shown + "2/2").replace(" ", ""));
    }

    @Test
    void aContactWhoseTextIsNoAddressIsPrintedAsItsAddress() throws IOException {
        TestSite site = TestSite.with("site.yaml", """
                name: Ada
                role: Engineer
                contact:
                  - {label: E-mail, url: "mailto:ada@example.org", text: Write to me}
                  - {label: Code, url: "https://code.example.org/ada", text: ada}
                """);

        assertThat(printed(site, UnaryOperator.identity()).head())
                .containsExactly("Engineer", "ada@example.org", "ada");
    }

    /** A page cuts off what stands above its edge, and the heading is trimmed to its capitals. */
    @Test
    void theAccentsOfTheNameAreOnThePage() throws IOException {
        assertThat(topOfTheName("ÓÓÓ")).isLessThan(topOfTheName("OOO"));
    }

    /** Returns the first row of pixels with ink in the column of the name. */
    private static int topOfTheName(String name) throws IOException {
        TestSite site = TestSite.with("site.yaml", "name: " + name + "\nrole: Engineer\n");
        try (PDDocument document = Loader.loadPDF(print(site, UnaryOperator.identity()))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 144);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = page.getWidth() / 9; x < page.getWidth() / 3; x++) {
                    if ((page.getRGB(x, y) & 0xff) < 128) {
                        return y;
                    }
                }
            }
        }
        throw new AssertionError("the page is empty");
    }

    private static int pageOf(String text, byte[] pdf) throws IOException {
        return PdfLines.of(pdf).lines().stream()
                .filter(line -> line.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    private static ParserView printed(TestSite site, UnaryOperator<String> change) throws IOException {
        return ParserView.of(print(site, change));
    }

    private static byte[] print(TestSite site, UnaryOperator<String> change) {
        var files = site.rendered(TestSite.CACHE).files();
        var changed = new TreeMap<>(files);
        changed.compute(
                RESUME, (path, html) -> change.apply(new String(html, UTF_8)).getBytes(UTF_8));
        try (Host host = new Host(changed)) {
            BROWSER.open(host.url("/resume/"));
            return BROWSER.print(A4_WIDTH, A4_HEIGHT);
        }
    }
}
