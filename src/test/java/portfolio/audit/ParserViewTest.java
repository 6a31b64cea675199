package portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.pdf.PdfLines;
import portfolio.pdf.ResumePdf;
import portfolio.render.Press;
import portfolio.render.ResumeSheet;
import portfolio.source.Problem;

/** What parsers find in the résumés of invented people. */
class ParserViewTest {

    private static final String GERMAN = "language: de\nsections:\n  experience: {kicker: Berufserfahrung}\n"
            + "  work: {kicker: Projekte}\n  skills: {kicker: Kenntnisse}\n"
            + "labels: {education: Ausbildung, present: heute, months: [Januar, Februar, März, April, Mai, Juni, Juli,"
            + " August, September, Oktober, November, Dezember]}\n";

    private static final String FRENCH = "language: fr\nsections:\n  experience: {kicker: Expérience professionnelle}\n"
            + "  work: {kicker: Réalisations}\n  skills: {kicker: Compétences}\n"
            + "labels: {education: Formation, present: aujourd’hui, months: [janvier, février, mars, avril, mai, juin,"
            + " juillet, août, septembre, octobre, novembre, décembre]}\n";

    /**
     * A person who was invented for this test.
     *
     * @param site what {@code site.yaml} says
     * @param employer the first employer
     * @param title the first title
     * @param role the other keys of the first role
     */
    record Person(String site, String employer, String title, String role) {

        TestSite asSite() {
            return TestSite.with(
                    "site.yaml",
                    site,
                    "experience/a.yaml",
                    "company: \"" + employer + "\"\nroles:\n  - title: \"" + title + "\"\n" + role
                            + "    workstreams:\n      - title: Night shift\n        highlights: [Kept it running., And quiet.]\n"
                            + "        technologies: [Kafka, Java]\n"
                            + "  - title: Apprentice\n    start: 2010\n    end: 2012-03\n    highlights:\n"
                            + "      - \"2010 was the first year.\"\n      - \"– a dash at the start\"\n",
                    "experience/b.yaml",
                    """
                    company: Tidevann Software
                    roles:
                      - title: Developer
                        start: 2005-08
                        end: 2009-05
                        location: Stavanger
                        highlights: [Kept the tide tables of forty harbours right.]
                    """,
                    "projects/tide-table.md",
                    "---\ntitle: Tide table\nhighlights: [Used by two newspapers.]\n---\nTells the tide. And the moon.\n",
                    "education.yaml",
                    """
                    - degree: Master of Science, Informatics
                      institution: University of Bergen
                      start: 2001-08
                      end: 2003-06
                    - degree: Abitur
                    """,
                    "skills.yaml",
                    "- {name: Languages, skills: [Java, SQL, C++]}\n- {name: Practice, skills: [On-call, Teaching]}\n");
        }
    }

    static Stream<Person> people() {
        String dates = "    start: 2022-03\n    end: present\n";
        String placed = dates + "    location: Bergen\n";
        String employer = "Fjord Health";
        String title = "Lead Data Engineer";
        return Stream.of(
                named("Ingrid Solberg", employer, title, placed),
                named("Björk", employer, title, dates),
                named("María José de la Cruz y Fernández Pérez", employer, title, dates),
                named("Dr. Anna Schmidt", employer, title, placed),
                named("Sinéad O'Brien", employer, title, placed),
                named("JANE DOE", employer, title, dates),
                named("李明", employer, title, dates),
                named("Αλέξης Παπαδόπουλος", employer, title, dates),
                named("Present Manager", employer, title, dates),
                named("Ada Aal", "Engineer Group", title, placed),
                named("Ada Aal", "Skills & Education Ltd.", title, placed),
                named("Ada Aal", "IBM", title, dates),
                named("Ada Aal", "1. Allgemeine Bank", title, dates),
                named(
                        "Ada Aal",
                        employer,
                        "Senior Principal Staff Software Engineer for the Reliability of "
                                + "Distributed Payments Platforms",
                        placed),
                named(
                        "Ada Aal",
                        "The Royal Commission for the Preservation of Lighthouses, Beacons, Buoys and "
                                + "Everything Else that Shines upon the Sea",
                        title,
                        placed),
                named("Ada Aal", employer, title, ""),
                named("Ada Aal", employer, title, "    end: 2020\n"),
                named("Ada Aal", employer, title, "    start: 2020\n    end: 2020\n"),
                named(
                        "Ada Aal",
                        employer,
                        title,
                        dates
                                + "    location: \"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch, Isle of Anglesey\"\n"),
                named(
                        "Ada Aal",
                        employer,
                        title,
                        dates + "    summary: \"What it was about. In **two** sentences.\"\n"),
                named(
                        "Ada Aal",
                        employer,
                        title,
                        dates + "    highlights:\n      - \"" + "A long point. ".repeat(60) + "\"\n"),
                new Person(site("Ada Aal") + "paper: Letter\n", employer, title, placed),
                new Person(site("Ada Aal") + contacts(15), employer, title, placed),
                new Person(
                        site("Ada Aal") + "contact: [{label: Code, url: \"https://code.example.org/"
                                + "abcdefghij".repeat(6) + "\"}]\n",
                        employer,
                        title,
                        placed),
                new Person("role: Lamplighter\nheadline: Lamps.\n", employer, title, placed),
                new Person(
                        site("Ada Aal") + "sections:\n  experience: {kicker: Skills}\n  work: {kicker: Education}\n",
                        employer,
                        title,
                        placed),
                new Person(site("Jürgen Groß") + GERMAN, "Straßenbau Süß GmbH", "Leiter Vermessung", placed),
                new Person(
                        site("Zoë Weiß") + GERMAN, "Königliche Porzellan-Manufaktur", "Softwareentwicklerin", placed),
                new Person(site("Éloïse Lefèvre") + FRENCH, "Société d’études", "Ingénieure", placed),
                new Person(site("François Noël") + FRENCH, "L’Œuvre", "Chef de projet", dates));
    }

    private static Person named(String name, String employer, String title, String role) {
        return new Person(site(name), employer, title, role);
    }

    private static String site(String name) {
        return "name: \"" + name + "\"\nrole: Engineer\nheadline: Plumbing for hospitals.\nlocation: Bergen\n";
    }

    private static String contacts(int number) {
        StringBuilder contacts = new StringBuilder("contact:\n");
        for (int i = 0; i < number; i++) {
            contacts.append("  - {label: Code ")
                    .append(i)
                    .append(", url: \"https://code")
                    .append(i)
                    .append(".example.org/ada\"}\n");
        }
        return contacts.toString();
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(people().count()).isGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("people")
    void aParserFindsWhatTheContentSays(Person person) throws IOException {
        TestSite site = person.asSite();

        assertThat(disagreements(site, sheet(site))).isEmpty();
    }

    /** Each line more above moves where pages end, once through a whole entry. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void aParserFindsTheEntriesWhereverAPageEnds(int lines) throws IOException {
        String site = site("Ada Aal") + "introduction: \""
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
                site("Ingrid Solberg") + "url: https://solberg.example.org/\ncontact:\n"
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
        TestSite site = people().findFirst().orElseThrow().asSite();
        String sheet = sheet(site);
        String worse = sheet.replace(before, after);

        assertThat(worse).as(what).isNotEqualTo(sheet);
        assertThat(disagreements(site, worse)).as(what).isNotEmpty();
    }

    @Test
    void aRoleBeforeTheNameIsNoticed() throws IOException {
        TestSite site = people().findFirst().orElseThrow().asSite();
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
        assertThat(view(sheet(people().findFirst().orElseThrow().asSite())).table())
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

    private static List<Problem> disagreements(TestSite site, String sheet) throws IOException {
        Portfolio portfolio = site.portfolio();
        UnaryOperator<String> onPaper = text -> onPaper(site, text);
        return new ParserAgreement(
                        "resume.pdf", portfolio, Places.of(site.content().origins()), onPaper)
                .check(view(sheet));
    }

    private static String onPaper(TestSite site, String text) {
        StringBuilder shown = new StringBuilder();
        var substitutes = resume(site).substitutes();
        text.codePoints().forEach(c -> shown.append(substitutes.getOrDefault(c, Character.toString(c))));
        return shown.toString();
    }

    private static ParserView view(String sheet) throws IOException {
        return ParserView.of(PdfLines.of(ResumePdf.of(sheet, DocumentDesign.load(null), new ArtefactCache(null))));
    }

    private static String sheet(TestSite site) {
        return resume(site).xhtml();
    }

    private static ResumeSheet resume(TestSite site) {
        return ResumeSheet.of(
                site.pages().document(), DocumentDesign.load(null), new Press(Assets.SHIPPED, new ArtefactCache(null)));
    }
}
