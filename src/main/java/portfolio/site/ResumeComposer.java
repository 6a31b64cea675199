package portfolio.site;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portfolio.asset.PageFeature;
import portfolio.asset.PageKind;
import portfolio.asset.PageStyle;
import portfolio.markdown.Inline;
import portfolio.model.About;
import portfolio.model.Labels;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Section;
import portfolio.model.Sections;
import portfolio.model.SiteUrl;
import portfolio.model.Variant;
import portfolio.model.Visibility;
import portfolio.output.SitePictures;
import portfolio.picture.PixelSize;
import portfolio.site.address.Hrefs;
import portfolio.site.address.SitePath;
import portfolio.site.layout.Crumb;
import portfolio.site.layout.Head;
import portfolio.site.layout.PageLayout;
import portfolio.site.page.ResumeDocument;
import portfolio.site.page.ResumePage;
import portfolio.site.part.ContactLink;
import portfolio.site.part.Resume;
import portfolio.site.part.ResumeProject;

/** Composes the résumé of the site and of its variants. */
final class ResumeComposer {

    private static final String MAILBOX = "mailto:";
    private static final String TELEPHONE = "tel:";
    private static final String JPEG = "data:image/jpeg;base64,";

    /** Enough for 350 pixels per inch on paper. */
    private static final PixelSize PHOTOGRAPH = new PixelSize(320, 400);

    private final SiteContext site;

    ResumeComposer(SiteContext site) {
        this.site = site;
    }

    ResumePage page() {
        PageParts parts = new PageParts(site, Hrefs.from(SitePath.RESUME));
        return page(layout(parts), parts);
    }

    /** Returns the résumé page of a variant. The portfolio of the site must be the one tailored to that variant. */
    ResumePage page(Variant variant) {
        SitePath path = SitePath.of(variant);
        PageParts parts = new PageParts(site, Hrefs.from(path));
        PageLayoutComposer layouts = new PageLayoutComposer(site, parts.hrefs(), path, style());
        List<Crumb> crumbs = List.of(
                ProjectComposer.home(layouts), layouts.crumb(site.labels().resume(), path));
        Head head = layouts.head(title(), Summary.of(description()), "profile", null);
        return page(layouts.layout(head, crumbs), parts);
    }

    private ResumePage page(PageLayout layout, PageParts parts) {
        return new ResumePage(
                layout,
                resume(parts, Visibility.PUBLIC),
                MarginText.fits(site.profile().role()),
                site.profile().imageOnResume() ? parts.pictures().printedPhotograph() : null);
    }

    /** Returns the résumé for print, with the contact details that are visible in the PDF. */
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
                photograph(),
                profile.url());
    }

    /** Returns the photograph, if the owner wants it on the résumé and it can be drawn. */
    private ResumeDocument.@Nullable Photograph photograph() {
        Profile profile = site.profile();
        return site.portfolio()
                .photograph()
                .filter(shown -> profile.imageOnResume() && SitePictures.canDraw(shown.file()))
                .map(shown -> new ResumeDocument.Photograph(
                        JPEG
                                + Base64.getEncoder()
                                        .encodeToString(site.pictures().jpeg(shown.file(), PHOTOGRAPH)),
                        // A figure of an accessible PDF always says something.
                        shown.alt().isEmpty() ? profile.identity() : shown.alt()))
                .orElse(null);
    }

    /** Returns the public résumé. {@code root} is the prefix of its links if the site has no URL yet. */
    Resume publicResume(String root) {
        SiteUrl url = site.profile().url();
        PageParts parts = new PageParts(site, Hrefs.under(url.isPlaceholder() ? root : url.value()));
        return resume(parts, Visibility.PUBLIC);
    }

    /** Returns the résumé with the contact details that an audience may see. */
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

    /**
     * Returns the contact channels in the usual order of a résumé, with the location and the URL of the site among
     * them.
     */
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
            contact.add(new ContactLink(site.labels().website(), profile.url().shown(), own));
        }
        channels.stream().filter(link -> !contact.contains(link)).forEach(contact::add);
        return contact;
    }

    private static boolean starts(ContactLink link, String scheme) {
        return link.href() != null && link.href().startsWith(scheme);
    }

    private ResumeProject project(Project project, PageParts parts) {
        return new ResumeProject(
                project.title(),
                parts.hrefs().to(SitePath.of(project)),
                project.company(),
                parts.dates(project.period()),
                parts.htmlOrNull(what(project)),
                parts.highlights(project.highlights()));
    }

    private static @Nullable Inline what(Project project) {
        if (project.subtitle() != null) {
            return Inline.literal(project.subtitle());
        }
        List<String> text = project.body().paragraphs();
        if (text.isEmpty()) {
            return null;
        }
        String sentence = Summary.sentence(text.get(0));
        boolean isWhole = text.get(0).startsWith(sentence);
        return isWhole
                ? project.body().opening(sentence.length(), "")
                : project.body().opening(sentence.length() - 1, "…");
    }

    private PageLayout layout(PageParts parts) {
        PageLayoutComposer layouts = new PageLayoutComposer(site, parts.hrefs(), SitePath.RESUME, style());
        List<Crumb> crumbs = List.of(
                ProjectComposer.home(layouts), layouts.crumb(site.labels().resume(), SitePath.RESUME));
        Head head =
                layouts.head(title(), Summary.of(description()), "profile", new StructuredData(site).resume(crumbs));
        return layouts.layout(head, crumbs);
    }

    private PageStyle style() {
        boolean pictured =
                site.profile().imageOnResume() && site.portfolio().photograph().isPresent();
        return new PageStyle(PageKind.RESUME, pictured ? Set.of(PageFeature.PICTURES) : Set.of());
    }

    private String title() {
        return Summary.title(site.labels().resume(), site.profile().identity());
    }

    private String description() {
        String titles = site.portfolio().projects().stream().map(Project::title).collect(Collectors.joining(", "));
        return site.labels().resume() + ": " + site.profile().headlineOrIdentity()
                + (titles.isEmpty() ? "" : " " + titles);
    }

    private Resume.Headings headings() {
        Sections sections = site.profile().sections();
        Labels labels = site.labels();
        return new Resume.Headings(
                kicker(sections.experience(), labels.workExperience()),
                kicker(sections.work(), labels.projects()),
                sections.skills(labels).kicker(),
                labels.education(),
                labels.focusAreas(),
                sections.about(labels).heading());
    }

    private static String kicker(@Nullable Section section, String word) {
        return section == null || section.kicker() == null ? word : section.kicker();
    }
}
