package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import portfolio.asset.PageKind;
import portfolio.evidence.Mentions;
import portfolio.evidence.TermEvidence;
import portfolio.evidence.TermKind;
import portfolio.evidence.WorkstreamUse;
import portfolio.markdown.Inline;
import portfolio.model.Labels;
import portfolio.model.Project;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.layout.Head;
import portfolio.site.layout.PageLayout;
import portfolio.site.page.TermPage;
import portfolio.site.part.EvidenceList;
import portfolio.site.part.ProjectUse;
import portfolio.site.part.RoleUse;
import portfolio.site.part.TermLink;
import portfolio.site.part.WorkstreamQuote;

/** Composes the pages of technologies and concepts. */
final class TermComposer {

    private final SiteContext site;

    TermComposer(SiteContext site) {
        this.site = site;
    }

    TermPage page(TermEvidence evidence) {
        SitePath path = SitePath.of(evidence);
        Hrefs hrefs = Hrefs.from(path);
        PageParts parts = new PageParts(site, hrefs);
        Mentions mentions = Mentions.of(evidence);
        String summary = summary(evidence, site.labels());
        return new TermPage(
                layout(evidence, summary, new PageLayoutComposer(site, hrefs, path, PageKind.TERM)),
                kind(evidence, site.labels()),
                evidence.term().name(),
                summary,
                evidence.projects().stream()
                        .map(project -> use(project, mentions, parts))
                        .toList(),
                roles(evidence, mentions, parts),
                evidence.workstreams().size(),
                alongside(evidence, parts));
    }

    static String kind(TermEvidence evidence, Labels labels) {
        return evidence.kind() == TermKind.TECHNOLOGY ? labels.technology() : labels.concept();
    }

    /** Returns how often a term is used, such as {@code Used in 4 projects and 4 workstreams, across 2 roles.} */
    static String summary(TermEvidence evidence, Labels labels) {
        return labels.usedIn(evidence.projects().size(), evidence.workstreams().size(), evidence.roles());
    }

    private PageLayout layout(TermEvidence evidence, String summary, PageLayoutComposer layouts) {
        String name = evidence.term().name();
        List<Crumb> crumbs = new ArrayList<>(List.of(ProjectComposer.home(layouts)));
        if (site.map().hasMatrix()) {
            crumbs.add(layouts.crumb(site.labels().technologies(), SitePath.TECHNOLOGIES));
        }
        crumbs.add(layouts.crumb(name, SitePath.of(evidence)));
        List<String> titles = evidence.projects().stream().map(Project::title).toList();
        String named = titles.isEmpty() ? "" : " " + String.join(", ", titles) + ".";
        Head head = layouts.head(
                Summary.title(name, site.profile().identity()),
                Summary.of(site.labels()
                                .termUsedIn(
                                        name,
                                        evidence.projects().size(),
                                        evidence.workstreams().size(),
                                        evidence.roles())
                        + named),
                "article",
                new StructuredData(site).term(evidence, summary, crumbs));
        return layouts.layout(head, crumbs);
    }

    private static ProjectUse use(Project project, Mentions mentions, PageParts parts) {
        return new ProjectUse(
                parts.row(project),
                mentions.firstIn(project.body().paragraphs()).orElse(null));
    }

    /** Groups the workstreams by role, as in the experience section. */
    @SuppressWarnings("ReferenceEquality") // The entry itself is meant: two roles may say the same.
    private static List<RoleUse> roles(TermEvidence evidence, Mentions mentions, PageParts parts) {
        return Groups.neighbours(evidence.workstreams(), (one, other) -> one.role() == other.role()).stream()
                .map(uses -> role(uses, mentions, parts))
                .toList();
    }

    private static RoleUse role(List<WorkstreamUse> uses, Mentions mentions, PageParts parts) {
        WorkstreamUse first = uses.get(0);
        String company = first.experience().company();
        return new RoleUse(
                company == null ? String.valueOf(first.role().title()) : company,
                parts.dates(first.role().period()),
                uses.stream().map(use -> quote(use, mentions)).toList());
    }

    private static WorkstreamQuote quote(WorkstreamUse use, Mentions mentions) {
        List<String> highlights =
                use.workstream().highlights().stream().map(Inline::line).toList();
        return new WorkstreamQuote(
                use.workstream().title(), mentions.firstIn(highlights).orElse(null));
    }

    private EvidenceList alongside(TermEvidence evidence, PageParts parts) {
        List<TermLink> others = site.evidence().alongside(evidence).stream()
                .map(other -> new TermLink(
                        other.evidence().term().name(),
                        parts.href(other.evidence().term().name()),
                        other.projects()))
                .toList();
        return new EvidenceList(site.labels().usedAlongside(evidence.term().name()), others);
    }
}
