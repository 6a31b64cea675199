package portfolio.audit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portfolio.TestSite;
import portfolio.source.Problem;

/**
 * An invented person whose résumé is hard for parsers to read.
 *
 * @param site the text of {@code site.yaml}
 * @param employer the first employer
 * @param title the first title
 * @param role the other keys of the first role
 */
public record Applicant(String site, String employer, String title, String role) {

    private static final String GERMAN = "language: de\nsections:\n  experience: {kicker: Berufserfahrung}\n"
            + "  work: {kicker: Projekte}\n  skills: {kicker: Kenntnisse}\n"
            + "labels: {education: Ausbildung, present: heute, months: [Januar, Februar, März, April, Mai, Juni, Juli,"
            + " August, September, Oktober, November, Dezember]}\n";

    private static final String FRENCH = "language: fr\nsections:\n  experience: {kicker: Expérience professionnelle}\n"
            + "  work: {kicker: Réalisations}\n  skills: {kicker: Compétences}\n"
            + "labels: {education: Formation, present: aujourd’hui, months: [janvier, février, mars, avril, mai, juin,"
            + " juillet, août, septembre, octobre, novembre, décembre]}\n";

    /** Returns a site with this person's content. */
    public TestSite asSite() {
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

    /** Returns all applicants. */
    public static Stream<Applicant> all() {
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
                new Applicant(site("Ada Aal") + "paper: Letter\n", employer, title, placed),
                new Applicant(site("Ada Aal") + contacts(15), employer, title, placed),
                new Applicant(
                        site("Ada Aal") + "contact: [{label: Code, url: \"https://code.example.org/"
                                + "abcdefghij".repeat(6) + "\"}]\n",
                        employer,
                        title,
                        placed),
                new Applicant("role: Lamplighter\nheadline: Lamps.\n", employer, title, placed),
                new Applicant(
                        site("Ada Aal") + "sections:\n  experience: {kicker: Skills}\n  work: {kicker: Education}\n",
                        employer,
                        title,
                        placed),
                new Applicant(site("Jürgen Groß") + GERMAN, "Straßenbau Süß GmbH", "Leiter Vermessung", placed),
                new Applicant(
                        site("Zoë Weiß") + GERMAN, "Königliche Porzellan-Manufaktur", "Softwareentwicklerin", placed),
                new Applicant(site("Éloïse Lefèvre") + FRENCH, "Société d’études", "Ingénieure", placed),
                new Applicant(site("François Noël") + FRENCH, "L’Œuvre", "Chef de projet", dates));
    }

    private static Applicant named(String name, String employer, String title, String role) {
        return new Applicant(site(name), employer, title, role);
    }

    static String site(String name) {
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

    /**
     * Returns the problems that a parser has with the résumé of a site.
     *
     * @param onPaper replaces the characters that the fonts of the PDF lack
     */
    public static List<Problem> misread(TestSite site, ParserView view, UnaryOperator<String> onPaper) {
        return new ParserAgreement(
                        "resume.pdf", site.portfolio(), Places.of(site.content().sourceMap()), onPaper)
                .check(view);
    }
}
