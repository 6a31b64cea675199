package portfolio.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.site.part.BackgroundSection;
import portfolio.site.part.ContactLink;
import portfolio.site.part.Degree;
import portfolio.site.part.EvidenceList;
import portfolio.site.part.Resume;
import portfolio.site.part.ResumeProject;
import portfolio.site.part.RichText;
import portfolio.site.part.RoleEntry;
import portfolio.site.part.TermLink;
import portfolio.site.part.WorkstreamEntry;
import portfolio.source.Url;

/** The résumé as a flat list of headings, paragraphs and items, with the content and order of its page. */
final class Outline {

    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Part> parts = new ArrayList<>();

    private Outline() {}

    static List<Part> of(Resume resume) {
        Outline outline = new Outline();
        outline.addHead(resume);
        outline.addRoles(resume);
        outline.addProjects(resume);
        outline.addEducation(resume);
        outline.addSkills(resume);
        resume.background().forEach(outline::addBackground);
        outline.addFocusAreas(resume);
        outline.addAbout(resume);
        return List.copyOf(outline.parts);
    }

    private void addHead(Resume resume) {
        heading(1, DocumentText.of(resume.heading()));
        paragraph(resume.role() == null ? null : DocumentText.of(resume.role()).strong());
        resume.contact().forEach(link -> item(contact(link)));
        paragraph(DocumentText.ofAny(resume.headline()));
        paragraph(resume.introduction());
        paragraph(DocumentText.ofAny(resume.availability()));
    }

    /** Returns the label and the text shown. Plain text adds the address in parentheses if the text differs from it. */
    private static DocumentText contact(ContactLink link) {
        DocumentText shown = DocumentText.of(link.text()).linkedTo(link.href());
        String address =
                link.href() == null ? link.text() : Url.parse(link.href()).shown();
        boolean told = letters(address).equals(letters(link.text().replaceFirst("^https?://", "")));
        DocumentText whole = told ? shown : new DocumentText(shown.plain() + " (" + address + ")", shown.markdown());
        return link.label().isEmpty() ? whole : DocumentText.joined(" ", DocumentText.of(link.label() + ":"), whole);
    }

    private static String letters(String text) {
        return NOT_ALPHANUMERIC.matcher(text).replaceAll("");
    }

    private void addRoles(Resume resume) {
        section(resume.headings().experience(), resume.roles());
        for (RoleEntry role : resume.roles()) {
            addRole(role);
        }
    }

    private void addRole(RoleEntry role) {
        DocumentText company = DocumentText.of(role.company()).linkedTo(role.companyUrl());
        DocumentText title = DocumentText.ofAny(role.title());
        heading(3, company);
        paragraph(DocumentText.joined(
                ", ",
                title == null ? null : title.strong(),
                DocumentText.ofAny(role.location()),
                DocumentText.of(role.dates())));
        paragraph(DocumentText.ofAny(role.description()));
        paragraph(role.summary());
        items(role.highlights());
        role.workstreams().forEach(this::addWorkstream);
    }

    private void addWorkstream(WorkstreamEntry workstream) {
        heading(4, DocumentText.of(workstream.title()));
        items(workstream.highlights());
        workstream.evidence().forEach(list -> paragraph(labelled(list)));
    }

    private void addProjects(Resume resume) {
        section(resume.headings().work(), resume.projects());
        for (ResumeProject project : resume.projects()) {
            heading(3, DocumentText.of(project.title()).linkedTo(project.href()));
            paragraph(project.what());
            paragraph(
                    DocumentText.joined(", ", DocumentText.ofAny(project.company()), DocumentText.of(project.dates())));
            items(project.highlights());
        }
    }

    private void addSkills(Resume resume) {
        section(resume.headings().skills(), resume.skills());
        resume.skills().forEach(group -> item(labelled(group)));
    }

    private static DocumentText labelled(EvidenceList list) {
        String terms = list.terms().stream().map(TermLink::name).collect(Collectors.joining(", "));
        return DocumentText.joined(" ", DocumentText.of(list.label() + ":").strong(), DocumentText.of(terms));
    }

    private void addEducation(Resume resume) {
        section(resume.headings().education(), resume.education());
        for (Degree degree : resume.education()) {
            DocumentText facts = DocumentText.joined(
                    ", ",
                    DocumentText.of(degree.heading()).strong(),
                    degree.institution() == null ? null : DocumentText.of(degree.degree()),
                    DocumentText.of(degree.dates()),
                    DocumentText.ofAny(degree.score()));
            DocumentText courses =
                    degree.courses().isEmpty() ? null : DocumentText.of(String.join(", ", degree.courses()));
            item(DocumentText.joined(". ", facts, courses));
        }
    }

    /**
     * Adds a section of the background. If all entries fit on one line, they form a list; otherwise each entry is a
     * paragraph.
     */
    private void addBackground(BackgroundSection section) {
        heading(2, DocumentText.of(section.heading()));
        boolean list = section.entries().stream()
                .allMatch(entry -> entry.summary() == null && entry.highlights().isEmpty());
        for (BackgroundSection.Entry entry : section.entries()) {
            if (list) {
                item(title(entry));
            } else {
                paragraph(title(entry));
                paragraph(entry.summary());
                items(entry.highlights());
            }
        }
    }

    private static DocumentText title(BackgroundSection.Entry entry) {
        DocumentText head = DocumentText.ofAny(entry.head());
        return DocumentText.joined(
                ", ",
                head == null ? null : head.linkedTo(entry.href()).strong(),
                DocumentText.ofAny(entry.under()),
                DocumentText.of(entry.dates()));
    }

    private void addFocusAreas(Resume resume) {
        section(resume.headings().focusAreas(), resume.focusAreas());
        resume.focusAreas().forEach(area -> item(DocumentText.of(area)));
    }

    private void addAbout(Resume resume) {
        RichText about = resume.about();
        if (about != null) {
            heading(2, DocumentText.of(resume.headings().about()));
            parts.add(new Part.Text(DocumentText.of(about)));
        }
    }

    private void section(String heading, List<?> entries) {
        if (!entries.isEmpty()) {
            heading(2, DocumentText.of(heading));
        }
    }

    private void heading(int level, DocumentText words) {
        parts.add(new Part.Heading(level, words));
    }

    private void paragraph(@Nullable RichText passage) {
        paragraph(passage == null ? null : DocumentText.of(passage));
    }

    private void paragraph(@Nullable DocumentText words) {
        if (words != null && !words.plain().isEmpty()) {
            parts.add(new Part.Paragraph(words));
        }
    }

    private void items(List<RichText> passages) {
        passages.forEach(passage -> item(DocumentText.of(passage)));
    }

    private void item(DocumentText words) {
        parts.add(new Part.Item(words));
    }
}
