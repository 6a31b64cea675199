package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.asset.PageKind;
import portfolio.asset.PageStyle;
import portfolio.evidence.Mentions;
import portfolio.evidence.TermEvidence;
import portfolio.evidence.TermKind;
import portfolio.evidence.WorkstreamUse;
import portfolio.model.Labels;
import portfolio.model.Period;
import portfolio.model.Project;
import portfolio.model.Section;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.layout.Head;
import portfolio.site.layout.PageLayout;
import portfolio.site.page.ProjectPage;
import portfolio.site.page.ProjectsPage;
import portfolio.site.part.DateRange;
import portfolio.site.part.Fact;
import portfolio.site.part.FromTheRole;
import portfolio.site.part.ProjectGroup;
import portfolio.site.part.ProjectRow;
import portfolio.site.part.RawHtml;

/** Composes the list of projects and the case studies. */
final class ProjectComposer {

    /** The HTML level of the top headings within a case study: below its h1. */
    private static final int LEVEL = 2;

    private final SiteContext site;
    private final @Nullable Mentions technologies;

    ProjectComposer(SiteContext site) {
        this.site = site;
        List<TermEvidence> linked = site.map().terms().stream()
                .filter(term -> term.kind() == TermKind.TECHNOLOGY)
                .toList();
        this.technologies = linked.isEmpty() ? null : Mentions.ofAny(linked);
    }

    ProjectsPage list() {
        Hrefs hrefs = Hrefs.from(SitePath.PROJECTS);
        PageParts parts = new PageParts(site, hrefs);
        PageLayoutComposer layouts = new PageLayoutComposer(site, hrefs, SitePath.PROJECTS, PageKind.PROJECTS);
        Section.Titles section = site.profile().sections().work(site.labels());
        List<Crumb> crumbs = List.of(home(layouts), layouts.crumb(section.label(), SitePath.PROJECTS));
        List<ProjectRow> rows = site.map().projects().stream().map(parts::row).toList();
        Head head = layouts.head(
                Summary.title(section.kicker(), site.profile().identity()),
                Summary.of(section.heading() + ": " + titles(rows)),
                "website",
                new StructuredData(site).projects(section.kicker(), crumbs));
        return new ProjectsPage(
                layouts.layout(head, crumbs), section.kicker(), parts.htmlOrNull(section.lede()), byCompany(rows));
    }

    ProjectPage caseStudy(Project project) {
        SitePath path = SitePath.of(project);
        Hrefs hrefs = Hrefs.from(path);
        PageParts parts = new PageParts(site, hrefs);
        PagePictures pictures = new PagePictures(site, hrefs, true);
        TermMarkup markup = new TermMarkup(site.map(), site.labels(), hrefs, site.evidence(), technologies, pictures);
        List<WorkstreamUse> uses = site.evidence().workstreams(project);
        // First the cover, then the text: the pictures are numbered in this order.
        RawHtml cover = pictures.cover(project, markup);
        RawHtml body = new RawHtml(project.body().html(markup, LEVEL, ""));
        PageStyle style = new PageStyle(PageKind.PROJECT, pictures.features());
        return new ProjectPage(
                layout(project, new PageLayoutComposer(site, hrefs, path, style)),
                parts.row(project),
                facts(project, uses, parts),
                cover,
                pictures.hasWideFigure(),
                body,
                parts.highlights(project.highlights()),
                uses.stream().map(use -> fromTheRole(use, parts)).toList(),
                parts.evidence(project.technologies(), project.concepts(), true),
                neighbour(project, -1, parts),
                neighbour(project, 1, parts));
    }

    /** Groups adjacent rows of the same company. */
    static List<ProjectGroup> byCompany(List<ProjectRow> rows) {
        return Groups.neighbours(rows, (one, other) -> Objects.equals(one.company(), other.company())).stream()
                .map(group -> new ProjectGroup(group.get(0).company(), group))
                .toList();
    }

    static Crumb home(PageLayoutComposer layouts) {
        return layouts.crumb(layouts.labels().home(), SitePath.HOME);
    }

    private PageLayout layout(Project project, PageLayoutComposer layouts) {
        String work = site.profile().sections().work(site.labels()).label();
        List<Crumb> crumbs = List.of(
                home(layouts),
                layouts.crumb(work, SitePath.PROJECTS),
                layouts.crumb(project.title(), SitePath.of(project)));
        Head head = layouts.head(
                Summary.title(project.title(), site.profile().identity()),
                description(project),
                "article",
                new StructuredData(site).project(project, crumbs));
        return layouts.layout(head, crumbs);
    }

    private static String description(Project project) {
        List<String> paragraphs = project.body().paragraphs();
        String subtitle = project.subtitle() == null ? project.title() : project.subtitle();
        return Summary.of(paragraphs.isEmpty() ? subtitle : paragraphs.get(0));
    }

    private List<Fact> facts(Project project, List<WorkstreamUse> uses, PageParts parts) {
        Labels labels = site.labels();
        List<Fact> facts = new ArrayList<>();
        if (project.company() != null) {
            facts.add(Fact.of(labels.company(), project.company()));
        }
        Stream.concat(uses.stream().map(use -> use.role().title()).filter(Objects::nonNull), project.roles().stream())
                .distinct()
                .forEach(role -> facts.add(Fact.of(labels.role(), role)));
        DateRange dates = parts.dates(period(project, uses));
        if (dates != null) {
            facts.add(new Fact(labels.dates(), null, null, null, dates));
        }
        if (project.type() != null) {
            facts.add(Fact.of(labels.kind(), project.type()));
        }
        if (project.url() != null) {
            facts.add(Fact.link(labels.link(), project.url()));
        }
        return facts;
    }

    /** Returns the dates of the project, or those of the role it belongs to. */
    private static Period period(Project project, List<WorkstreamUse> uses) {
        return Stream.concat(
                        Stream.of(project.period()),
                        uses.stream().map(use -> use.role().period()))
                .filter(period -> !period.isUnknown())
                .findFirst()
                .orElse(Period.UNKNOWN);
    }

    private static FromTheRole fromTheRole(WorkstreamUse use, PageParts parts) {
        return new FromTheRole(
                use.workstream().title(),
                use.experience().company(),
                parts.highlights(use.workstream().highlights()));
    }

    private @Nullable ProjectRow neighbour(Project project, int step, PageParts parts) {
        int index = site.map().number(project) - 1 + step;
        boolean exists = index >= 0 && index < site.map().projects().size();
        return exists ? parts.row(site.map().projects().get(index)) : null;
    }

    private static String titles(List<ProjectRow> rows) {
        return String.join(", ", rows.stream().map(ProjectRow::title).toList());
    }
}
