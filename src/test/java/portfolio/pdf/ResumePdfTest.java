package portfolio.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.asset.DocumentDesign;
import portfolio.asset.DocumentDesign.Face;
import portfolio.asset.FontUnreadable;
import portfolio.output.ArtefactCache;

@Isolated("sets the locale and the time zone, which all threads share")
class ResumePdfTest {

    /** The lower edge of the text area on an A4 page, in points from the top. */
    private static final float FOOT = 803;

    private static final Path SHIPPED = TestSite.SHIPPED;
    private static final Path TWELVE_ROLES = Path.of("src/test/resources/sites/twelve-roles/content");

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void theShippedResumeHasTwoPagesOnEitherPaper(String paper) throws IOException {
        String sheet = Drawn.sheet(TestSite.of(SHIPPED)).xhtml().replace("size:A4", "size:" + paper);
        PdfText text = PdfText.of(ResumePdf.of(sheet, DocumentDesign.load(null), new ArtefactCache(null)));

        assertThat(text.pages()).hasSize(2);
        assertThat(text.pages().get(0)).startsWith("Senior software engineer").contains("Airbnb", "Lyft");
        assertThat(text.pages().get(1)).contains("Subscription Billing Platform\nRecurring subscriptions");
        assertThat(text.pages())
                .allSatisfy(page -> assertThat(page).containsPattern("Senior software engineer\\s+[12] / 2$"));
    }

    @Test
    void theShippedResumeIsSmall() throws IOException {
        assertThat(Drawn.of(SHIPPED)).hasSizeLessThan(80_000);
    }

    @Test
    void aPartOfItsTextIsReadByItself() throws IOException {
        byte[] pdf = Drawn.of(TWELVE_ROLES);
        PdfText text = PdfText.of(pdf);

        assertThat(PdfText.bodies(pdf)).isEqualTo(text.bodies());
        assertThat(PdfText.pageCount(pdf)).isEqualTo(text.pages().size()).isGreaterThan(1);
    }

    @Test
    void aLongCareerFlowsFromPageToPage() throws IOException {
        PdfText text = PdfText.of(Drawn.of(TWELVE_ROLES));

        assertThat(text.pages()).hasSizeLessThanOrEqualTo(6);
        assertThat(text.pages().subList(0, text.pages().size() - 1))
                .allSatisfy(page -> assertThat(page.lines()).hasSizeGreaterThan(35));
    }

    @Test
    void noPageEndsWithAHeading() throws IOException {
        List<String> titles = List.of(
                "Berth planning", "Crane scheduling", "Timetable exchange", "Delay forecasts", "Passenger information");

        assertThat(PdfText.of(Drawn.of(TWELVE_ROLES)).pages()).allSatisfy(page -> {
            List<String> lines = page.lines().toList();
            assertThat(lines.get(lines.size() - 2)).isNotIn(titles);
        });
    }

    @Test
    void technologiesStayBelowTheirWorkWhileThereIsRoom() throws IOException {
        List<String> first =
                PdfText.of(Drawn.of(SHIPPED)).pages().get(0).lines().toList();

        assertThat(first.get(first.size() - 2)).isEqualTo("Kafka, Python, Java, PostgreSQL, AWS");
    }

    @Test
    void theTextIsReadInTheOrderOfThePage() throws IOException {
        PdfText text = Drawn.with(
                "site.yaml",
                "role: Engineer\nheadline: Clocks.\nintroduction: It **ticks** and [tocks](https://clock.example.org/) on.\n",
                "experience/tower.yaml",
                "company: Tower\nroles:\n  - title: Keeper\n    start: 2020-01\n    end: 2021-02\n");

        assertThat(text.text().lines().map(String::strip))
                .containsExactly(
                        "Engineer",
                        "Clocks.",
                        "It ticks and tocks on.",
                        "WORK EXPERIENCE",
                        "Tower Jan 2020 – Feb 2021",
                        "Keeper");
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        PdfText text = Drawn.with("site.yaml", "name: Zoë <Ł>\nrole: Engineer\nheadline: Clocks.\nlanguage: pt-BR\n");

        assertThat(text.title()).isEqualTo("Résumé – Zoë <Ł>");
        assertThat(text.author()).isEqualTo("Zoë <Ł>");
        assertThat(text.subject()).isEqualTo("Clocks.");
        assertThat(text.language()).isEqualTo("pt-BR");
        assertThat(text.xmp())
                .contains("Zoë &lt;Ł&gt;", "<pdfuaid:part>1<", "<pdfaid:part>2<")
                .doesNotContain("Date");
    }

    @Test
    void itsBookmarksAreItsPartsAndRoles() throws IOException {
        assertThat(PdfText.of(Drawn.of(SHIPPED)).bookmarks())
                .containsExactly(
                        "Senior software engineer",
                        "Experience",
                        "Airbnb, Senior Software Engineer, Payments Platform",
                        "Lyft, Software Engineer, Backend / Distributed Systems",
                        "Selected engineering work",
                        "Education",
                        "Skills",
                        "Focus areas",
                        "How I work");
    }

    @Test
    void itLeadsToTheContactsAndToTheSiteByWholeAddresses() throws IOException {
        assertThat(PdfText.of(Drawn.of(TWELVE_ROLES)).links())
                .contains(
                        "mailto:elodie@example.org",
                        "tel:+48585550100",
                        "https://code.example.org/elodie/",
                        "https://elodie.example.org/cv/projects/harbour-clock/")
                .allMatch(link -> link.contains(":"));
    }

    @Test
    void itDoesNotLeadToASiteThatHasNoAddressYet() throws IOException {
        PdfText text = Drawn.with(
                "site.yaml",
                "role: Engineer\nheadline: Clocks.\nintroduction: See [this](/projects/clock/) or [that](https://that.example.org/).\n",
                "projects/clock.md",
                "---\ntitle: Clock\n---\nIt ticks.\n");

        assertThat(text.links()).containsExactly("https://that.example.org/");
        assertThat(text.text()).contains("See this or that.", "Clock\nIt ticks.");
    }

    @Test
    void everyFontIsEmbeddedInPart() throws IOException {
        try (PDDocument document = Loader.loadPDF(Drawn.of(SHIPPED))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+(Besley|PublicSans)-.*");
                    assertThat(font.getFontDescriptor().getFontWeight() % 100).isZero();
                }
            }
        }
    }

    @Test
    void itCountsItsObjectsRightly() throws IOException {
        String pdf = new String(Drawn.of(SHIPPED), StandardCharsets.ISO_8859_1);

        assertThat(pdf).containsPattern("/Size ([0-9]+) *\n(?s:.*)/Index \\[0 \\1]");
    }

    @Test
    void itsColorsMeanWhatTheShippedProfileSaysOnEveryJava() throws IOException {
        try (PDDocument document = Loader.loadPDF(Drawn.of(SHIPPED))) {
            var intents = document.getDocumentCatalog().getOutputIntents();

            assertThat(intents).hasSize(1);
            assertThat(intents.get(0).getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(DocumentDesign.load(null).colorProfile());
        }
    }

    @Test
    void aLongWordStaysOnThePage() throws IOException {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter";
        byte[] pdf = Drawn.of(TestSite.with(
                "site.yaml",
                "role: " + word + "\nheadline: " + word + "\nintroduction: " + word + word + "\n",
                "skills.yaml",
                "- name: " + word + "\n  skills: [" + word + word + "]\n"));

        assertThat(Extent.of(pdf)).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThanOrEqualTo(45);
            assertThat(line.right()).isLessThanOrEqualTo(550.5f);
        });
        assertThat(PdfText.of(pdf).text().replaceAll("\\s", "")).contains(word + word);
    }

    @Test
    void emphasisIsItalicAndStrongEmphasisIsSemibold() throws IOException {
        List<String> faces = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Drawn.of(
                TestSite.with("site.yaml", "role: Engineer\nintroduction: \"p *e* p **s** p ***b*** p\"\n")))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getUnicode().matches("[pesb]") && letter.getFontSizeInPt() < 9.5) {
                        String font = letter.getFont().getName();
                        faces.add(letter.getUnicode() + font.substring(font.lastIndexOf('-')));
                    }
                }
            }.getText(document);
        }

        assertThat(faces)
                .containsExactly(
                        "p-Regular", "e-Italic", "p-Regular", "s-SemiBold", "p-Regular", "b-SemiBold", "p-Regular");
    }

    /** Text that is too long for a page continues on the next page, and text too wide for a line on the next line. */
    @Test
    @Soak
    void nothingIsCutOffHoweverLongItIs() throws IOException {
        String skills = numbered("Skill", 600);
        String technologies = numbered("Tech", 800);
        String courses = numbered("Course", 400);
        String words = numbered("word", 9_000).replace(",", "");
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(12);
        byte[] pdf = Drawn.of(TestSite.with(
                "site.yaml",
                "name: Ida Sample\nrole: " + word + "\nheadline: " + word + "\nurl: https://ida.example.org/\n",
                "skills.yaml",
                "- name: Many\n  skills: [" + skills + "]\n",
                "experience/a.yaml",
                "company: A\nroles:\n  - title: T\n    start: 2020\n    end: present\n    highlights: [\""
                        + numbered("point", 1_200).replace(",", "")
                        + "\"]\n    workstreams:\n      - title: W\n        technologies: [" + technologies + "]\n",
                "education.yaml",
                "- degree: D\n  courses: [" + courses + "]\n",
                "references.yaml",
                "- name: R\n  text: " + words + "\n"));

        assertThat(Extent.of(pdf)).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThanOrEqualTo(45);
            assertThat(line.right()).isLessThanOrEqualTo(550.5f);
        });
        String body = PdfText.of(pdf).body().replaceAll("[\\s\u00ad]+", "");
        for (String whole : List.of(skills, technologies, courses, words, word)) {
            assertThat(body).contains(whole.replace(" ", ""));
        }
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + " " + i).collect(Collectors.joining(", "));
    }

    /** The last page would have up to five lines. The longer ones need the tightest spacing. */
    @ParameterizedTest
    @ValueSource(ints = {35, 36, 38, 40})
    @Soak
    void aLastPageOfAFewLinesIsAvoided(int points) throws IOException {
        DocumentDesign design = DocumentDesign.load(null);
        String highlights = IntStream.range(0, points)
                .mapToObj(i -> "      - Aufbau des Hafenteils " + i + " und Messung dessen, was daraus geworden ist\n")
                .collect(Collectors.joining());
        String sheet = Drawn.sheet(TestSite.with(
                        "site.yaml",
                        "name: Ida Muster\nrole: Entwicklerin\nlanguage: de\nurl: https://ida.example.org/\n",
                        "experience/a.yaml",
                        "company: Hafenamt\nroles:\n  - title: Leiterin\n    start: 2020\n    end: present\n    highlights:\n"
                                + highlights,
                        "experience/b.yaml",
                        """
                        company: Werft
                        roles:
                          - title: Technikerin
                            start: 2016
                            end: 2019
                            highlights: [Hielt die Kräne am Laufen., Schrieb alles auf.]
                        """,
                        "education.yaml",
                        "- {degree: Diplom, institution: TU, start: 2010, end: 2014}\n- {degree: Abitur, end: 2009}\n",
                        "skills.yaml",
                        """
                        - {name: Sprachen, skills: [Java, SQL]}
                        - {name: Werkzeuge, skills: [Kafka]}
                        - {name: Praxis, skills: [Lehre]}
                        - {name: Fach, skills: [Gezeiten]}
                        """))
                .xhtml();
        PdfText before = PdfText.of(PdfDrawing.draw(sheet, design));
        PdfText after = PdfText.of(ResumePdf.of(sheet, design, new ArtefactCache(null)));

        assertThat(before.bodies()).hasSize(2);
        assertThat(before.bodies().get(1).lines().filter(line -> !line.isBlank()))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(after.pages()).hasSize(1);
        assertThat(after.body().replaceAll("\\s+", " ")).isEqualTo(before.body().replaceAll("\\s+", " "));
    }

    /** Uses twelve roles with eight points of one to three lines each, and 24 publications. */
    @Test
    void pagesEndWhereAReaderWouldEndThem() throws IOException {
        Random random = new Random(5);
        List<String> files = new ArrayList<>(
                List.of("site.yaml", "name: Ida Sample\nrole: Engineer\nurl: https://ida.example.org/\n"));
        for (int role = 0; role < 12; role++) {
            StringBuilder text =
                    new StringBuilder("company: Company " + role + "\nroles:\n  - title: Title\n    start: "
                            + (2024 - 2 * role) + "\n    end: " + (2026 - 2 * role) + "\n    highlights:\n");
            for (int point = 0; point < 8; point++) {
                text.append("      - Point ").append(point).append(" tides and ports".repeat(1 + random.nextInt(12)));
                text.append('\n');
            }
            files.add("experience/company-" + (10 + role) + ".yaml");
            files.add(text.toString());
        }
        files.add("publications.yaml");
        files.add(IntStream.range(0, 24)
                .mapToObj(i -> "- name: Publication " + i + "\n  publisher: Journal\n  date: " + (2024 - i) + "\n")
                .collect(Collectors.joining()));
        List<PdfLines.Line> lines = PdfLines.of(Drawn.of(TestSite.with(files.toArray(String[]::new)))).lines().stream()
                .filter(line -> line.baseline() < FOOT)
                .toList();
        int pages = lines.get(lines.size() - 1).page();

        assertThat(pages).isBetween(4, 6);
        for (int page = 1; page <= pages; page++) {
            int number = page;
            List<PdfLines.Line> own =
                    lines.stream().filter(line -> line.page() == number).toList();
            List<String> texts = own.stream().map(line -> line.first().text()).toList();
            if (page < pages) {
                assertThat(own.get(own.size() - 1).baseline())
                        .as("the end of page " + page)
                        .isGreaterThan(FOOT - 125);
                assertThat(texts.get(texts.size() - 1))
                        .as("the end of page " + page)
                        .isNotIn("Title", "Journal of");
                assertThat(points(texts).stream().reduce((one, other) -> other).orElse(9))
                        .as("the last point of page " + page + " is not the only one of its role there")
                        .isNotZero();
            }
            if (page > 1 && texts.get(0).startsWith("\u2022")) {
                assertThat(points(texts).get(0))
                        .as("the first point of page " + page)
                        .isLessThan(7);
            }
        }
    }

    private static List<Integer> points(List<String> texts) {
        return texts.stream()
                .filter(text -> text.startsWith("\u2022 Point "))
                .map(text -> Integer.valueOf(text.substring(8, 9)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("portfolio.TestSite#contentFolders")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    @Soak
    void anotherPlaceChangesNothing(Path content) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Drawn.of(content);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Drawn.of(TestSite.of(content))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDamagedFontIsToldByItsNameAndNothingIsKept(@TempDir Path folder) {
        DocumentDesign design = DocumentDesign.load(null);
        Map<Face, byte[]> fonts = new LinkedHashMap<>(design.fonts());
        fonts.replaceAll((face, font) -> face.file().equals("public-sans-600") ? new byte[20] : font);
        DocumentDesign damaged = new DocumentDesign(design.stylesheet(), fonts, design.colorProfile());
        String sheet = Drawn.sheet(TestSite.with()).xhtml();

        assertThatThrownBy(() -> ResumePdf.of(sheet, damaged, new ArtefactCache(folder)))
                .isInstanceOf(FontUnreadable.class)
                .hasMessageContaining("assets/fonts/ttf/public-sans-600.ttf");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherFontIsAnotherDocument(@TempDir Path folder) throws IOException {
        DocumentDesign design = DocumentDesign.load(null);
        Map<Face, byte[]> fonts = new LinkedHashMap<>(design.fonts());
        byte[] regular = fonts.get(new Face("public-sans-400", "Public Sans", 400, false));
        fonts.replaceAll((face, font) -> face.file().equals("besley-450") ? regular : font);
        DocumentDesign other = new DocumentDesign(design.stylesheet(), fonts, design.colorProfile());
        String sheet = Drawn.sheet(TestSite.with()).xhtml();
        ArtefactCache cache = new ArtefactCache(folder);

        assertThat(ResumePdf.of(sheet, design, cache)).isNotEqualTo(ResumePdf.of(sheet, other, cache));
        assertThat(ResumePdf.of(sheet, design, cache)).isEqualTo(ResumePdf.of(sheet, design, new ArtefactCache(null)));
    }

    /** Link targets in a PDF are ASCII (ISO 32000-1, section 12.6.4.7). */
    @Test
    void addressesOfLinksAreAscii() throws IOException {
        PdfText text = Drawn.with("site.yaml", """
                name: Ida
                url: https://ødegård.example/
                introduction: "See [it](https://köln.example/straße)."
                contact:
                - {label: E-mail, url: "mailto:jürgen@köln.example"}
                """);

        assertThat(text.links())
                .contains(
                        "https://xn--degrd-ora3k.example/",
                        "https://xn--kln-sna.example/stra%C3%9Fe",
                        "mailto:j%C3%BCrgen@xn--kln-sna.example")
                .allMatch(link -> link.matches("[!-~]+"));
        assertThat(String.join("", text.pages().stream().map(Object::toString).toList()))
                .contains("jürgen@köln.example", "ødegård.example");
    }
}
