package portfolio.site;

import java.util.List;
import portfolio.model.About;
import portfolio.model.Labels;
import portfolio.model.Project;
import portfolio.model.Sections;
import portfolio.model.Visibility;

/** Composes the résumé. */
final class ResumeComposer {

    private final SiteContext site;

    ResumeComposer(SiteContext site) {
        this.site = site;
    }

    ResumePage page() {
        PageParts parts = new PageParts(site, Hrefs.from(SitePath.RESUME));
        return new ResumePage(frame(parts), resume(parts, Visibility.PUBLIC));
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
        List<Crumb> crumbs = List.of(ProjectComposer.home(frames), frames.crumb("Résumé", SitePath.RESUME));
        String titles = String.join(
                ", ", site.portfolio().projects().stream().map(Project::title).toList());
        String description = "Résumé: " + site.profile().headlineOrIdentity() + (titles.isEmpty() ? "" : " " + titles);
        Head head = frames.head(
                Summary.title("Résumé", site.profile().identity()),
                Summary.of(description),
                "profile",
                new StructuredData(site).resume(crumbs));
        return frames.frame(head, crumbs);
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
