package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.Soak;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.output.ArtefactCache;
import portfolio.pdf.PdfLines;
import portfolio.pdf.ResumePdf;
import portfolio.render.RenderContext;
import portfolio.render.ResumeSheet;
import portfolio.source.Problem;

/** Tests how parsers read the résumés of invented people. */
@Soak
class ParserViewTest {

    private static final DocumentDesign DESIGN = DocumentDesign.load(null);

    @Test
    void thereAreManyOfThem() {
        assertThat(Applicant.all().count()).isGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("portfolio.audit.Applicant#all")
    void aParserFindsWhatTheContentSays(Applicant person) throws IOException {
        TestSite site = person.asSite();

        assertThat(disagreements(site, sheet(site))).isEmpty();
    }

    /** The first person has two roles at one employer, and technologies before the second. */
    @ParameterizedTest
    @ValueSource(strings = {"close", "close closest"})
    void aParserFindsTheSameInTighterSpacing(String spacing) throws IOException {
        TestSite site = Applicant.all().findFirst().orElseThrow().asSite();
        String sheet = sheet(site);
        String tighter = sheet.replace("<body>", "<body class=\"" + spacing + "\">");

        assertThat(tighter).isNotEqualTo(sheet);
        assertThat(disagreements(site, tighter)).isEmpty();
        assertThat(disagreements(site, tighter.replace(" further ", " first "))).isEmpty();
    }

    /**
     * Each additional line in the introduction moves the page breaks. Fifteen of them move a break through a whole
     * entry.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void aParserFindsTheEntriesWhereverAPageEnds(int lines) throws IOException {
        String site = Applicant.site("Ada Aal") + "introduction: \""
                + "Words that fill a line of the sheet and say no more than that, one after the other, and on. "
                        .repeat(lines)
                + "And then the work.\"\n";
        StringBuilder employers = new StringBuilder("company: Fjord Health\nroles:\n");
        for (int year = 2024; year > 2012; year--) {
            employers.append("""
                      - title: Engineer of %1$d
                        start: %1$d
                        end: %1$d-11
                        location: Bergen
                        workstreams:
                          - title: Night shift
                            highlights: [Kept it running., And quiet., Told the others., Wrote it down.]
                            technologies: [Kafka]
                          - title: Day shift
                            highlights: [Kept it open., And loud.]
                    """.formatted(year));
        }
        TestSite content = TestSite.with("site.yaml", site, "experience/a.yaml", employers.toString());

        assertThat(disagreements(content, sheet(content))).isEmpty();
    }

    @Test
    void theContactsAreSeparatePieces() throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                Applicant.site("Ingrid Solberg") + "url: https://solberg.example.org/\ncontact:\n"
                        + "  - {label: Code, url: \"https://code.example.org/ingrid\"}\n"
                        + "  - {label: Telephone, url: \"tel:+4755501234\"}\n"
                        + "  - {label: E-mail, url: \"mailto:ingrid@solberg.example.org\", text: Write to me}\n");

        assertThat(view(sheet(site)).head())
                .containsExactly(
                        "Engineer",
                        "ingrid@solberg.example.org",
                        "+4755501234",
                        "Bergen",
                        "solberg.example.org",
                        "code.example.org/ingrid",
                        "Plumbing for hospitals.");
    }

    @Test
    void onlyALocationIsAtTheEndOfTheSecondLine() throws IOException {
        TestSite site = scored();
        ParserView view = view(sheet(site));

        assertThat(view.sections())
                .flatExtracting(ParserView.Section::entries)
                .extracting(ParserView.Entry::head, ParserView.Entry::under, ParserView.Entry::place)
                .containsExactly(
                        tuple("Fjord Health", "Engineer", "Bergen"),
                        tuple("Tide table", "Forty harbours Fjord Health", ""),
                        tuple("University of Bergen", "MSc, 1,3", ""),
                        tuple("Abitur", "1,7", ""));
        assertThat(disagreements(site, sheet(site))).isEmpty();
    }

    @Test
    void aPlaceThatTheContentDoesNotHaveIsNoticed() throws IOException {
        TestSite site = scored();
        String sheet = sheet(site);
        String worse = sheet.replace(
                "<p class=\"left\">MSc, 1,3</p>",
                "<div class=\"line\"><p class=\"left\">MSc</p><p class=\"right\">1,3</p></div>");

        assertThat(worse).isNotEqualTo(sheet);
        assertThat(disagreements(site, worse))
                .extracting(Problem::message)
                .containsExactly("a résumé parser reads '1,3' as a place in resume.pdf, but the content has none");
    }

    /** The build warns about it, but does not change a text: a hyphen can also be meant. */
    @Test
    void aPointThatStartsWithAHyphenKeepsIt() throws IOException {
        TestSite site = TestSite.with(
                "site.yaml",
                Applicant.site("Ada Aal"),
                "experience/a.yaml",
                "company: Fjord Health\nroles: [{title: Engineer, highlights: [\"- kept it running\", \"2 nights\"]}]\n");

        assertThat(view(sheet(site)).sections())
                .flatExtracting(ParserView.Section::entries)
                .flatExtracting(ParserView.Entry::points)
                .containsExactly("- kept it running", "2 nights");
        assertThat(disagreements(site, sheet(site))).isEmpty();
    }

    private static TestSite scored() {
        return TestSite.with(
                "site.yaml",
                Applicant.site("Ada Aal"),
                "experience/a.yaml",
                "company: Fjord Health\nroles: [{title: Engineer, start: 2020, location: Bergen}]\n",
                "projects/tide.md",
                "---\ntitle: Tide table\nsubtitle: Forty harbours\ncompany: Fjord Health\n---\nTells the tide.\n",
                "education.yaml",
                """
                - {degree: MSc, institution: University of Bergen, score: "1,3"}
                - {degree: Abitur, score: "1,7"}
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dates broken over two lines | Mar 2022 – Present</p> | Mar 2022 –<br />Present</p>",
                "a title in the margin | h2{ | h2{height:0;margin-left:-12mm;width:10mm;",
                "a bullet that is only drawn | content:\"\\2022\\0020\" | content:\"\"",
                "an entry as near as a line | margin-top:9pt | margin-top:-4pt"
            })
    void aSheetThatParsersMisreadIsNoticed(String what, String before, String after) throws IOException {
        TestSite site = Applicant.all().findFirst().orElseThrow().asSite();
        String sheet = sheet(site);
        String worse = sheet.replace(before, after);

        assertThat(worse).as(what).isNotEqualTo(sheet);
        assertThat(disagreements(site, worse)).as(what).isNotEmpty();
    }

    @Test
    void aRoleBeforeTheNameIsNoticed() throws IOException {
        TestSite site = Applicant.all().findFirst().orElseThrow().asSite();
        String role = "<p class=\"role-name\">Engineer</p>";
        String sheet = sheet(site);
        String worse = sheet.replace(role, "").replace("<div id=\"top\">", "<div id=\"top\">" + role);

        assertThat(worse).isNotEqualTo(sheet);
        assertThat(disagreements(site, worse))
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("reads 'Engineer' as the name instead of 'Ingrid Solberg'"));
    }

    @Test
    void whatAParserSeesIsShownAsATable() throws IOException {
        assertThat(view(sheet(Applicant.all().findFirst().orElseThrow().asSite()))
                        .table())
                .startsWith("Name      Ingrid Solberg\n          Engineer\n")
                .contains("""
                        Section   WORK EXPERIENCE
                          Entry   Fjord Health
                          Dates   Mar 2022 – Present
                          Below   Lead Data Engineer Night shift
                          Place   Bergen
                          Points  2
                        """);
    }

    @Test
    void theFootOfAPageIsOneLine() throws IOException {
        byte[] pdf = Objects.requireNonNull(
                TestSite.of(TestSite.SHIPPED).files().files().get("resume.pdf"));

        assertThat(PdfLines.of(pdf).lines())
                .extracting(PdfLines.Line::text)
                .contains("Senior software engineer 1 / 2", "Senior software engineer 2 / 2");
    }

    /** A short section moves to the next page only if its title and two lines do not fit any more. */
    @Test
    void noPageEndsWithRoomForAShortSection() throws IOException {
        double bottom = 842 - 14 * 72 / 25.4;
        double needed = 64 + 12.4 + 10;
        List<Double> left = new ArrayList<>();
        for (int lines = 0; lines < 12; lines++) {
            TestSite site = TestSite.with(
                    "site.yaml",
                    Applicant.site("Ada Aal")
                            + "introduction: \""
                            + "Words that fill a line of the sheet and say no more than that. ".repeat(lines * 2)
                            + "Work.\"\n",
                    "experience/a.yaml",
                    "company: Fjord Health\nroles: [{title: Engineer, start: 2020, highlights: ["
                            + "Kept it running., ".repeat(38) + "And quiet.]}]\n",
                    "skills.yaml",
                    "- {name: Languages, skills: [Java]}\n- {name: Practice, skills: [Teaching]}\n".repeat(3));
            List<PdfLines.Line> all = PdfLines.of(ResumePdf.of(sheet(site), DESIGN, new ArtefactCache(null)))
                    .lines();
            all.stream()
                    .filter(line -> line.text().equals("SKILLS") && line.page() == 2)
                    .forEach(title -> {
                        double last = all.stream()
                                .filter(line -> line.page() == 1 && line.baseline() < bottom)
                                .mapToDouble(PdfLines.Line::baseline)
                                .max()
                                .orElseThrow();
                        if (title.baseline() < 70) {
                            left.add(bottom - last);
                        }
                    });
        }

        assertThat(left).isNotEmpty().allMatch(room -> room < needed);
    }

    private static List<Problem> disagreements(TestSite site, String sheet) throws IOException {
        Map<Integer, String> substitutes = resume(site).substitutes();
        return Applicant.misread(site, view(sheet), text -> onPaper(substitutes, text));
    }

    private static String onPaper(Map<Integer, String> substitutes, String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(substitutes.getOrDefault(c, Character.toString(c))));
        return shown.toString();
    }

    private static ParserView view(String sheet) throws IOException {
        return ParserView.of(PdfLines.of(ResumePdf.of(sheet, DESIGN, new ArtefactCache(null))));
    }

    private static String sheet(TestSite site) {
        return resume(site).xhtml();
    }

    private static ResumeSheet resume(TestSite site) {
        return ResumeSheet.of(
                site.pages().document(), DESIGN, new RenderContext(Assets.SHIPPED, new ArtefactCache(null)));
    }
}
