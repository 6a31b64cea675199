package portfolio.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Markup;
import portfolio.source.InvalidValue;

/**
 * The words of the interface. The content can set single ones; an empty text stands for the word of the site's
 * language, which {@link #in} fills in. No other class and no template contains words that visitors see. Words with
 * placeholders are {@link Message}s.
 *
 * @param language the BCP 47 tag of the site's language; null for labels straight from the content
 * @param skip link to the main part of a page
 * @param now fact: the present role
 * @param latest fact: the latest role, if the person holds none at present
 * @param before fact: the role before it
 * @param degree fact: the latest degree
 * @param basedIn fact: the location
 * @param openTo fact: the work the person is open to
 * @param company fact: the company of a project
 * @param role fact: the role in which a project was done
 * @param dates fact: the dates of a project
 * @param kind fact: the kind of a project
 * @param link fact: the link to a project
 * @param technologies heading of a list of technologies
 * @param concepts heading of a list of concepts
 * @param education heading of the list of degrees
 * @param focusAreas heading of the list of focus areas
 * @param address fact: the postal address
 * @param website the site's own address, among the contacts on the résumé
 * @param volunteering heading of the list of unpaid work
 * @param awards heading of the list of awards
 * @param certificates heading of the list of certificates
 * @param publications heading of the list of publications
 * @param languages heading of the list of languages
 * @param interests heading of the list of interests
 * @param references heading of the list of references
 * @param mainNavigation name of the navigation at the top, for screen readers
 * @param morePages name of the navigation in the footer, for screen readers
 * @param breadcrumbs name of the breadcrumb navigation, for screen readers
 * @param home link to the home page
 * @param resume title of the résumé, and the link to it
 * @param appearance heading of the choice of colour scheme
 * @param system colour scheme: that of the system
 * @param light colour scheme: light
 * @param dark colour scheme: dark
 * @param work section of the projects, unless {@code sections} names it
 * @param experience section of the employers, unless {@code sections} names it; heading on the pages of technologies
 *     and concepts
 * @param skills section of the skills, unless {@code sections} names it
 * @param about section about you, unless {@code sections} names it
 * @param contact section of your contact details, unless {@code sections} names it
 * @param workExperience section of the employers in the résumé, unless {@code sections} names it
 * @param projects section of the projects in the résumé, unless {@code sections} names it; label of a number of
 *     projects
 * @param workstreams label of a number of workstreams
 * @param selectedWork heading of the projects that use a technology or concept
 * @param technology a technology, above its name
 * @param concept a concept, above its name
 * @param technologiesAndConcepts heading of the page that lists both
 * @param technologiesByProject caption of the table of technologies, for screen readers
 * @param conceptsByProject caption of the table of concepts, for screen readers
 * @param technologiesText sentence below the heading of that page
 * @param technologiesDescription description of that page for search engines
 * @param used a cell of the tables, for screen readers: the project uses the term
 * @param total the row of totals in the tables
 * @param number stands before the number of a project
 * @param caseStudy link from a workstream to its project
 * @param fromTheRole heading of the highlights of a project’s workstreams
 * @param previous link to the previous project
 * @param next link to the next project
 * @param previousAndNext name of the navigation with both links, for screen readers
 * @param allProjects link to the list of all projects
 * @param projectUnit follows a number of projects, for screen readers
 * @param projectsColumn heading of a column of numbers of projects
 * @param skillsNote explains the numbers next to the skills
 * @param usedAlongside heading of the technologies used in the same projects
 * @param usedInProjects how often a term is used: only in projects
 * @param usedInWorkstreams how often a term is used: only in workstreams
 * @param usedInBoth how often a term is used: in projects and workstreams
 * @param termInProjects the same, with the term, for search engines
 * @param termInWorkstreams the same, with the term, for search engines
 * @param termInBoth the same, with the term, for search engines
 * @param alsoAs stands before the other formats of the résumé
 * @param resumeAs link to the résumé in another format
 * @param pdf name of the format PDF
 * @param plainText name of the format plain text
 * @param markdown name of the format Markdown
 * @param json name of the format JSON
 * @param contactCard link to the contact card
 * @param contactCardFormat the contact card, in the list of formats
 * @param notFound heading of the page for unknown addresses
 * @param notFoundText sentence on that page
 * @param moved heading of the page at an old address
 * @param movedTo sentence on that page
 * @param note heading of an alert of the kind {@code NOTE}
 * @param tip heading of an alert of the kind {@code TIP}
 * @param important heading of an alert of the kind {@code IMPORTANT}
 * @param warning heading of an alert of the kind {@code WARNING}
 * @param caution heading of an alert of the kind {@code CAUTION}
 * @param done a ticked box of a task list, for screen readers
 * @param toDo an empty box of a task list, for screen readers
 * @param picture stands before the description of a picture, in formats without pictures
 * @param video stands before the description of a video, in formats without videos
 * @param figure stands before the caption of a picture or video
 * @param present the end of a period that has not ended
 * @param expected word before a date in the future, such as that of a degree
 * @param monthAndYear a date: a month of {@code months}, and the year
 * @param months the twelve month names, January first, in the form used in dates
 */
public record Labels(
        @Given @Nullable String language,
        @Default String skip,
        @Default String now,
        @Default String latest,
        @Default String before,
        @Default String degree,
        @Default String basedIn,
        @Default String openTo,
        @Default String company,
        @Default String role,
        @Default String dates,
        @Default String kind,
        @Default String link,
        @Default String technologies,
        @Default String concepts,
        @Default String education,
        @Default String focusAreas,
        @Default String address,
        @Default String website,
        @Default String volunteering,
        @Default String awards,
        @Default String certificates,
        @Default String publications,
        @Default String languages,
        @Default String interests,
        @Default String references,
        @Default String mainNavigation,
        @Default String morePages,
        @Default String breadcrumbs,
        @Default String home,
        @Default String resume,
        @Default String appearance,
        @Default String system,
        @Default String light,
        @Default String dark,
        @Default String work,
        @Default String experience,
        @Default String skills,
        @Default String about,
        @Default String contact,
        @Default String workExperience,
        @Default String projects,
        @Default String workstreams,
        @Default String selectedWork,
        @Default String technology,
        @Default String concept,
        @Default String technologiesAndConcepts,
        @Default String technologiesByProject,
        @Default String conceptsByProject,
        @Default String technologiesText,
        @Default String technologiesDescription,
        @Default String used,
        @Default String total,
        @Default String number,
        @Default String caseStudy,
        @Default String fromTheRole,
        @Default String previous,
        @Default String next,
        @Default String previousAndNext,
        @Default String allProjects,
        @Default String projectUnit,
        @Default String projectsColumn,
        @Default String skillsNote,
        @Default String usedAlongside,
        @Default String usedInProjects,
        @Default String usedInWorkstreams,
        @Default String usedInBoth,
        @Default String termInProjects,
        @Default String termInWorkstreams,
        @Default String termInBoth,
        @Default String alsoAs,
        @Default String resumeAs,
        @Default String pdf,
        @Default String plainText,
        @Default String markdown,
        @Default String json,
        @Default String contactCard,
        @Default String contactCardFormat,
        @Default String notFound,
        @Default String notFoundText,
        @Default String moved,
        @Default String movedTo,
        @Default String note,
        @Default String tip,
        @Default String important,
        @Default String warning,
        @Default String caution,
        @Default String done,
        @Default String toDo,
        @Default String picture,
        @Default String video,
        @Default String figure,
        @Default String present,
        @Default String expected,
        @Default String monthAndYear,
        List<String> months) {

    public Labels {
        months = List.copyOf(months);
        if (!months.isEmpty() && months.size() != 12) {
            throw InvalidValue.in("months", "'months' must have 12 entries, not " + months.size(), null);
        }
        if (language == null) {
            Wording.requireMessage("technologiesDescription", technologiesDescription);
            Wording.requireMessage("allProjects", allProjects);
            Wording.requireMessage("projectUnit", projectUnit);
            Wording.requireMessage("usedAlongside", usedAlongside);
            Wording.requireMessage("usedInProjects", usedInProjects);
            Wording.requireMessage("usedInWorkstreams", usedInWorkstreams);
            Wording.requireMessage("usedInBoth", usedInBoth);
            Wording.requireMessage("termInProjects", termInProjects);
            Wording.requireMessage("termInWorkstreams", termInWorkstreams);
            Wording.requireMessage("termInBoth", termInBoth);
            Wording.requireMessage("resumeAs", resumeAs);
            Wording.requireMessage("movedTo", movedTo);
            Wording.requireMessage("figure", figure);
            Wording.requireMessage("monthAndYear", monthAndYear);
        }
    }

    /** Returns these labels, with the words of a language where the content sets none. */
    Labels in(String tag) {
        Wording words = Wording.of(tag);
        return new Labels(
                tag,
                words.or("skip", skip),
                words.or("now", now),
                words.or("latest", latest),
                words.or("before", before),
                words.or("degree", degree),
                words.or("basedIn", basedIn),
                words.or("openTo", openTo),
                words.or("company", company),
                words.or("role", role),
                words.or("dates", dates),
                words.or("kind", kind),
                words.or("link", link),
                words.or("technologies", technologies),
                words.or("concepts", concepts),
                words.or("education", education),
                words.or("focusAreas", focusAreas),
                words.or("address", address),
                words.or("website", website),
                words.or("volunteering", volunteering),
                words.or("awards", awards),
                words.or("certificates", certificates),
                words.or("publications", publications),
                words.or("languages", languages),
                words.or("interests", interests),
                words.or("references", references),
                words.or("mainNavigation", mainNavigation),
                words.or("morePages", morePages),
                words.or("breadcrumbs", breadcrumbs),
                words.or("home", home),
                words.or("resume", resume),
                words.or("appearance", appearance),
                words.or("system", system),
                words.or("light", light),
                words.or("dark", dark),
                words.or("work", work),
                words.or("experience", experience),
                words.or("skills", skills),
                words.or("about", about),
                words.or("contact", contact),
                words.or("workExperience", workExperience),
                words.or("projects", projects),
                words.or("workstreams", workstreams),
                words.or("selectedWork", selectedWork),
                words.or("technology", technology),
                words.or("concept", concept),
                words.or("technologiesAndConcepts", technologiesAndConcepts),
                words.or("technologiesByProject", technologiesByProject),
                words.or("conceptsByProject", conceptsByProject),
                words.or("technologiesText", technologiesText),
                words.or("technologiesDescription", technologiesDescription),
                words.or("used", used),
                words.or("total", total),
                words.or("number", number),
                words.or("caseStudy", caseStudy),
                words.or("fromTheRole", fromTheRole),
                words.or("previous", previous),
                words.or("next", next),
                words.or("previousAndNext", previousAndNext),
                words.or("allProjects", allProjects),
                words.or("projectUnit", projectUnit),
                words.or("projectsColumn", projectsColumn),
                words.or("skillsNote", skillsNote),
                words.or("usedAlongside", usedAlongside),
                words.or("usedInProjects", usedInProjects),
                words.or("usedInWorkstreams", usedInWorkstreams),
                words.or("usedInBoth", usedInBoth),
                words.or("termInProjects", termInProjects),
                words.or("termInWorkstreams", termInWorkstreams),
                words.or("termInBoth", termInBoth),
                words.or("alsoAs", alsoAs),
                words.or("resumeAs", resumeAs),
                words.or("pdf", pdf),
                words.or("plainText", plainText),
                words.or("markdown", markdown),
                words.or("json", json),
                words.or("contactCard", contactCard),
                words.or("contactCardFormat", contactCardFormat),
                words.or("notFound", notFound),
                words.or("notFoundText", notFoundText),
                words.or("moved", moved),
                words.or("movedTo", movedTo),
                words.or("note", note),
                words.or("tip", tip),
                words.or("important", important),
                words.or("warning", warning),
                words.or("caution", caution),
                words.or("done", done),
                words.or("toDo", toDo),
                words.or("picture", picture),
                words.or("video", video),
                words.or("figure", figure),
                words.or("present", present),
                words.or("expected", expected),
                words.or("monthAndYear", monthAndYear),
                months.isEmpty() ? words.months() : months);
    }

    /** Formats a date, such as {@code Apr 2023}, or {@code 2023} if only the year is known. A day is not shown. */
    public String date(PartialDate date) {
        String year = Integer.toString(date.year());
        Integer month = date.month();
        return month == null
                ? year
                : monthAndYear.replace("{month}", months.get(month - 1)).replace("{year}", year);
    }

    /** Formats the start of a period: a date, or {@code expected} with a date. */
    public String start(Start start) {
        return (start.isExpected() ? expected + " " : "") + date(start.date());
    }

    /** Formats the end of a period: a date, {@code expected} with a date, or {@code Present}. */
    public String end(End end) {
        PartialDate date = end.date();
        return date == null ? present : (end.isExpected() ? expected + " " : "") + date(date);
    }

    /** Returns the link to the list of all projects, such as {@code All 14 projects}. */
    public String allProjects(int count) {
        return message("allProjects", allProjects, Map.of("count", count));
    }

    /** Returns the word after a number of projects, such as {@code projects}. */
    public String projectUnit(int count) {
        return message("projectUnit", projectUnit, Map.of("count", count));
    }

    /** Returns what stands before the caption of a figure, such as {@code Fig. 1}. */
    public String figure(int number) {
        return message("figure", figure, Map.of("number", number));
    }

    /** Returns the heading of the technologies used in the same projects as a term. */
    public String usedAlongside(String term) {
        return message("usedAlongside", usedAlongside, Map.of("term", term));
    }

    /** Returns the description of the page of all technologies and concepts. */
    public String technologiesDescription(String terms) {
        return message("technologiesDescription", technologiesDescription, Map.of("terms", terms));
    }

    /** Returns the link to the résumé in another format, such as {@code Résumé as PDF}. */
    public String resumeAs(String format) {
        return message("resumeAs", resumeAs, Map.of("format", format));
    }

    /**
     * Returns how often a term is used, such as {@code Used in 4 projects and 4 workstreams, across 2 roles.}
     *
     * @param roles the number of different roles that the workstreams belong to
     */
    public String usedIn(int projects, int workstreams, int roles) {
        Map<String, Object> counts = Map.of("projects", projects, "workstreams", workstreams, "roles", roles);
        if (workstreams == 0) {
            return message("usedInProjects", usedInProjects, counts);
        }
        return projects == 0
                ? message("usedInWorkstreams", usedInWorkstreams, counts)
                : message("usedInBoth", usedInBoth, counts);
    }

    /** Returns the same as {@link #usedIn}, in a sentence that starts with the term. */
    public String termUsedIn(String term, int projects, int workstreams, int roles) {
        Map<String, Object> values =
                Map.of("term", term, "projects", projects, "workstreams", workstreams, "roles", roles);
        if (workstreams == 0) {
            return message("termInProjects", termInProjects, values);
        }
        return projects == 0
                ? message("termInWorkstreams", termInWorkstreams, values)
                : message("termInBoth", termInBoth, values);
    }

    /** Returns a word that a Markdown text gets from the page around it. */
    public String word(Markup.Word word) {
        return switch (word) {
            case NOTE -> note;
            case TIP -> tip;
            case IMPORTANT -> important;
            case WARNING -> warning;
            case CAUTION -> caution;
            case DONE -> done;
            case TO_DO -> toDo;
            case PICTURE -> picture;
            case VIDEO -> video;
        };
    }

    /** Returns markup that leaves links unchanged and uses these words. */
    public Markup markup() {
        return new Markup() {
            @Override
            public String href(String destination) {
                return destination;
            }

            @Override
            public String word(Word word) {
                return Labels.this.word(word);
            }
        };
    }

    /**
     * Formats a message. A word of the program follows the plural rules of the language it is in, which can be English
     * on a site in another language; a label of the content follows those of the site's language.
     */
    private String message(String key, String text, Map<String, Object> values) {
        String site = language == null ? Wording.FALLBACK : language;
        Wording words = Wording.of(site);
        return Message.parse(text).text(text.equals(words.text(key)) ? words.language() : site, values);
    }
}
