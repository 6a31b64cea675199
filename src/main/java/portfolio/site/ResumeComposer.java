package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portfolio.asset.PageKind;
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
    private static final String MAILBOX = "mailto:";
    private static final String TELEPHONE = "tel:";

    /** The titles that résumés have in English, for owners who give none. */
    private static final String EXPERIENCE = "Work experience";

    private static final String PROJECTS = "Projects";

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
        Frames frames = new Frames(site, parts.hrefs(), path, PageKind.RESUME);
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
        Profile profile = site.profile();
        return new Resume(
                profile.identity(),
                profile.name() == null ? null : profile.role(),
                contact(parts, audience),
                profile.headline(),
                parts.htmlOrNull(profile.introduction()),
                profile.availability() == null && profile.openTo() == null ? null : parts.availability(),
                new Roles(site, parts).entries(),
                site.portfolio().projects().stream()
                        .map(project -> project(project, parts))
                        .toList(),
                parts.education(),
                parts.skills(),
                new BackgroundComposer(site, parts).sections(site.portfolio().background()),
                about == null ? List.of() : about.focusAreas(),
                parts.aboutText(),
                headings());
    }

    /** The ways to get in touch with the place and the site among them, in the order in which a résumé has them. */
    private List<ContactLink> contact(PageParts parts, Visibility audience) {
        Profile profile = site.profile();
        List<ContactLink> channels = parts.contact(audience);
        List<ContactLink> contact = new ArrayList<>();
        channels.stream().filter(link -> starts(link, MAILBOX)).forEach(contact::add);
        channels.stream().filter(link -> starts(link, TELEPHONE)).forEach(contact::add);
        if (profile.location() != null) {
            contact.add(new ContactLink(site.labels().basedIn(), profile.location(), null));
        }
        String own = profile.url().value();
        if (!profile.url().isPlaceholder() && channels.stream().noneMatch(link -> own.equals(link.href()))) {
            contact.add(new ContactLink("", profile.url().shown(), own));
        }
        channels.stream().filter(link -> !contact.contains(link)).forEach(contact::add);
        return contact;
    }

    private static boolean starts(ContactLink link, String scheme) {
        return link.href() != null && link.href().startsWith(scheme);
    }

    private ResumeProject project(Project project, PageParts parts) {
        List<String> text = project.body().paragraphs();
        String first = text.isEmpty() ? null : Summary.sentence(text.get(0));
        return new ResumeProject(
                project.title(),
                parts.hrefs().to(SitePath.of(project)),
                project.company(),
                parts.dates(project.period()),
                project.subtitle() == null ? first : project.subtitle(),
                parts.highlights(project.highlights()));
    }

    private Frame frame(PageParts parts) {
        Frames frames = new Frames(site, parts.hrefs(), SitePath.RESUME, PageKind.RESUME);
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
                sections.experience() == null
                        ? EXPERIENCE
                        : sections.experience().kicker(),
                sections.work() == null ? PROJECTS : sections.work().kicker(),
                sections.skillsOrDefault().kicker(),
                labels.education(),
                labels.focusAreas(),
                sections.aboutOrDefault().headingOrKicker());
    }
}
