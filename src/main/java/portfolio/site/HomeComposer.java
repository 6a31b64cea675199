package portfolio.site;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portfolio.asset.PageFeature;
import portfolio.asset.PageKind;
import portfolio.asset.PageStyle;
import portfolio.markdown.Inline;
import portfolio.model.About;
import portfolio.model.ListType;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Section;
import portfolio.model.Visibility;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Ids;
import portfolio.site.address.SitePath;
import portfolio.site.layout.PageLayout;
import portfolio.site.page.HomePage;
import portfolio.site.part.Hero;
import portfolio.site.part.NavLink;
import portfolio.site.part.ProjectEntry;
import portfolio.site.part.ProjectIndex;
import portfolio.site.part.ProjectRow;
import portfolio.site.section.AboutSection;
import portfolio.site.section.ContactSection;
import portfolio.site.section.ExperienceSection;
import portfolio.site.section.HomeSection;
import portfolio.site.section.ListSection;
import portfolio.site.section.SectionHead;
import portfolio.site.section.SkillsSection;
import portfolio.site.section.WorkSection;

/** Composes the home page. */
final class HomeComposer {

    /** The largest number of projects for which every project is shown in full. */
    private static final int ALL_IN_FULL = 7;

    /** The largest number of projects for which every project is at least listed. */
    private static final int ALL_LISTED = 12;

    /** The number of projects that are shown in full, or listed at the top, if there are more than that. */
    private static final int SELECTED = 5;

    /** The HTML level of the top headings within a project's text: below the section's h2 and the project's h3. */
    private static final int ENTRY_LEVEL = 4;

    private final SiteContext site;
    private final PageParts parts;

    HomeComposer(SiteContext site) {
        this.site = site;
        this.parts = new PageParts(site, Hrefs.from(SitePath.HOME));
    }

    HomePage page() {
        List<String> names = site.sections();
        // In the order of the page, in which the pictures are numbered. The layout depends on what is shown.
        Hero hero = new HeroComposer(site, parts).hero();
        List<HomeSection> sections = names.stream().map(this::section).toList();
        return new HomePage(layout(sections), hero, names.contains(Ids.WORK) ? index() : null, sections);
    }

    private HomeSection section(String name) {
        return switch (name) {
            case Ids.WORK -> work();
            case Ids.EXPERIENCE -> new ExperienceSection(head(name), new Roles(site, parts).entries());
            case Ids.SKILLS -> new SkillsSection(head(name), parts.skills());
            case Ids.ABOUT -> about();
            case Ids.CONTACT -> new ContactSection(head(name), parts.contact(Visibility.PUBLIC));
            default ->
                new ListSection(
                        head(name),
                        new BackgroundComposer(site, parts)
                                .section(ListType.of(name), site.portfolio().background()));
        };
    }

    private PageStyle style(List<HomeSection> sections) {
        Set<PageFeature> features = new HashSet<>(parts.pictures().features());
        if (sections.stream().anyMatch(ListSection.class::isInstance)) {
            features.add(PageFeature.LISTS);
        }
        return new PageStyle(PageKind.HOME, features);
    }

    private PageLayout layout(List<HomeSection> sections) {
        PageLayoutComposer layouts = new PageLayoutComposer(site, parts.hrefs(), SitePath.HOME, style(sections));
        Profile profile = site.profile();
        String introduction =
                Optional.ofNullable(profile.introduction()).map(Inline::line).orElse(profile.headlineOrIdentity());
        String title = profile.name() == null
                ? profile.identity()
                        + Optional.ofNullable(profile.location())
                                .map(place -> ", " + place)
                                .orElse("")
                : profile.role() == null ? profile.name() : profile.name() + ", " + profile.role();
        return layouts.layout(
                layouts.head(title, Summary.of(introduction), "profile", new StructuredData(site).home()), List.of());
    }

    private ProjectIndex index() {
        List<ProjectRow> rows = rows();
        boolean all = rows.size() <= ALL_LISTED;
        String label = site.titles(Ids.WORK).label();
        return new ProjectIndex(label, all ? rows : rows.subList(0, SELECTED), all ? null : more());
    }

    private WorkSection work() {
        List<Project> projects = site.map().projects();
        int inFull = projects.size() <= ALL_IN_FULL ? projects.size() : SELECTED;
        boolean listed = projects.size() <= ALL_LISTED;
        return new WorkSection(
                head(Ids.WORK),
                projects.subList(0, inFull).stream().map(this::entry).toList(),
                listed ? rows().subList(inFull, projects.size()) : List.of(),
                listed ? null : more());
    }

    private List<ProjectRow> rows() {
        return site.map().projects().stream().map(parts::row).toList();
    }

    private NavLink more() {
        int all = site.map().projects().size();
        return new NavLink(site.labels().allProjects(all), parts.hrefs().to(SitePath.PROJECTS), false);
    }

    private ProjectEntry entry(Project project) {
        return new ProjectEntry(
                Ids.entry(site.map().number(project)),
                parts.row(project),
                parts.text(project, ENTRY_LEVEL),
                parts.pictures().smallCover(project),
                parts.evidence(project.technologies(), project.concepts(), false));
    }

    private AboutSection about() {
        About about = site.portfolio().about();
        return new AboutSection(
                head(Ids.ABOUT),
                parts.illustratedAboutText(),
                parts.availability(),
                parts.education(),
                about == null ? List.of() : about.focusAreas());
    }

    private SectionHead head(String name) {
        Section.Titles titles = site.titles(name);
        return new SectionHead(name, titles.kicker(), titles.heading(), parts.htmlOrNull(titles.lede()));
    }
}
