package portfolio.site;

import java.util.List;
import java.util.stream.Collectors;
import portfolio.model.About;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Sections;
import portfolio.model.SiteUrl;
import portfolio.model.Variant;
import portfolio.model.Visibility;

/** Composes the résumé. */
final class ResumeComposer {

    private static final String TITLE = "Résumé";

    private final SiteContext site;

    ResumeComposer(SiteContext site) {
        this.site = site;
    }

    ResumePage page() {
        PageParts parts = new PageParts(site, Hrefs.from(SitePath.RESUME));
        return new ResumePage(frame(parts), resume(parts, Visibility.PUBLIC));
    }

    /** The résumé of a variant, of which the site's portfolio is the tailored one. */
    ResumePage page(Variant variant) {
        SitePath path = SitePath.of(variant);
        PageParts parts = new PageParts(site, Hrefs.from(path));
        Frames frames = new Frames(site, parts.hrefs(), path);
        List<Crumb> crumbs = List.of(ProjectComposer.home(frames), frames.crumb(TITLE, path));
        Head head = frames.head(title(), Summary.of(description()), "profile", null);
        return new ResumePage(frames.frame(head, crumbs), resume(parts, Visibility.PUBLIC));
    }

    /** The résumé for those who are given it as a file. */
    ResumeDocument document() {
        Profile profile = site.profile();
        PageParts parts = new PageParts(site, Hrefs.under(profile.url().value()));
        return new ResumeDocument(
                resume(parts, Visibility.PDF),
                profile.language(),
                title(),
                profile.identity(),
                profile.headlineOrIdentity(),
                profile.paper(),
                profile.url());
    }

    /** What the résumé says to everybody; the root is where relative links start while the site has no address. */
    Resume publicResume(String root) {
        SiteUrl url = site.profile().url();
        PageParts parts = new PageParts(site, Hrefs.under(url.isPlaceholder() ? root : url.value()));
        return resume(parts, Visibility.PUBLIC);
    }

    /** What the résumé says to an audience. */
    Resume resume(PageParts parts, Visibility audience) {
        About about = site.portfolio().about();
        return new Resume(
                new Heroes(site, parts).hero(),
                parts.availability(),
                parts.contact(audience),
                new Roles(site, parts).entries(),
                site.portfolio().projects().stream().map(parts::row).toList(),
                parts.skills(),
                parts.education(),
                new BackgroundComposer(site, parts).sections(site.portfolio().background()),
                about == null ? List.of() : about.focusAreas(),
                parts.aboutText(),
                headings());
    }

    private Frame frame(PageParts parts) {
        Frames frames = new Frames(site, parts.hrefs(), SitePath.RESUME);
        List<Crumb> crumbs = List.of(ProjectComposer.home(frames), frames.crumb(TITLE, SitePath.RESUME));
        Head head = frames.head(title(), Summary.of(description()), "profile", new StructuredData(site).resume(crumbs));
        return frames.frame(head, crumbs);
    }

    private String title() {
        return Summary.title(TITLE, site.profile().identity());
    }

    private String description() {
        String titles = site.portfolio().projects().stream().map(Project::title).collect(Collectors.joining(", "));
        return TITLE + ": " + site.profile().headlineOrIdentity() + (titles.isEmpty() ? "" : " " + titles);
    }

    private Resume.Headings headings() {
        Sections sections = site.profile().sections();
        Labels labels = site.labels();
        return new Resume.Headings(
                sections.experienceOrDefault().kicker(),
                sections.workOrDefault().kicker(),
                sections.skillsOrDefault().kicker(),
                labels.education(),
                labels.focusAreas(),
                sections.aboutOrDefault().headingOrKicker());
    }
}
