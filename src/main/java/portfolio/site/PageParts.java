package portfolio.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;
import portfolio.markdown.Markup;
import portfolio.model.About;
import portfolio.model.Education;
import portfolio.model.Period;
import portfolio.model.Profile;
import portfolio.model.Project;
import portfolio.model.Visibility;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Ids;
import portfolio.site.address.SitePath;
import portfolio.site.part.ContactLink;
import portfolio.site.part.DateRange;
import portfolio.site.part.Degree;
import portfolio.site.part.EvidenceList;
import portfolio.site.part.ProjectRow;
import portfolio.site.part.RawHtml;
import portfolio.site.part.RichText;
import portfolio.site.part.TermLink;

/** Composes the parts that several kinds of pages share, for one page. */
final class PageParts {

    /** The HTML level of the top headings within the about text. */
    private static final int ABOUT_LEVEL = 3;

    private final SiteContext site;
    private final Hrefs hrefs;
    private final PagePictures pictures;

    PageParts(SiteContext site, Hrefs hrefs) {
        this.site = site;
        this.hrefs = hrefs;
        this.pictures = new PagePictures(site, hrefs, false);
    }

    Hrefs hrefs() {
        return hrefs;
    }

    PagePictures pictures() {
        return pictures;
    }

    RichText html(Inline text) {
        return RichText.of(text, new PageMarkup(site.map(), site.labels(), hrefs, "", "", null));
    }

    @Nullable
    RichText htmlOrNull(@Nullable Inline text) {
        return text == null ? null : html(text);
    }

    /** Returns the text of a project; its top headings get the given HTML level. */
    RawHtml text(Project project, int level) {
        String prefix = Ids.entryText(project);
        Markup markup = new PageMarkup(site.map(), site.labels(), hrefs, PageMarkup.PROJECTS, prefix, pictures);
        return new RawHtml(project.body().html(markup, level, prefix));
    }

    /** Returns the about text without its figures, for a place below an h2; null if there is none. */
    @Nullable
    RichText aboutText() {
        return aboutText(null);
    }

    /** Returns the about text with its figures, for a place below an h2; null if there is none. */
    @Nullable
    RichText illustratedAboutText() {
        return aboutText(pictures);
    }

    private @Nullable RichText aboutText(@Nullable PagePictures figures) {
        About about = site.portfolio().about();
        if (about == null || about.body().isEmpty()) {
            return null;
        }
        Markup markup = new PageMarkup(site.map(), site.labels(), hrefs, "", Ids.ABOUT_TEXT, figures);
        return RichText.of(about.body(), markup, ABOUT_LEVEL, Ids.ABOUT_TEXT);
    }

    List<RichText> highlights(List<Inline> highlights) {
        return highlights.stream().map(this::html).toList();
    }

    @Nullable
    DateRange dates(Period period) {
        return DateRange.of(period, site.labels());
    }

    ProjectRow row(Project project) {
        return new ProjectRow(
                site.map().number(project),
                project.title(),
                project.company(),
                MarginText.fits(project.company()),
                project.subtitle(),
                hrefs.to(SitePath.of(project)),
                project.technologies());
    }

    /** Returns the list of technologies and the list of concepts; empty lists are left out. */
    List<EvidenceList> evidence(List<String> technologies, List<String> concepts, boolean counted) {
        return Stream.of(
                        new EvidenceList(site.labels().technologies(), terms(technologies, counted)),
                        new EvidenceList(site.labels().concepts(), terms(concepts, counted)))
                .filter(list -> !list.terms().isEmpty())
                .toList();
    }

    private List<TermLink> terms(List<String> names, boolean counted) {
        return names.stream().map(name -> counted ? counted(name) : link(name)).toList();
    }

    private TermLink link(String name) {
        return new TermLink(name, href(name), null);
    }

    /**
     * Returns a term with its number of projects. Terms without a page get no number, because readers could not verify
     * it.
     */
    private TermLink counted(String name) {
        String href = href(name);
        int projects =
                site.evidence().find(name).map(term -> term.projects().size()).orElse(0);
        return new TermLink(name, href, href == null || projects == 0 ? null : (Integer) projects);
    }

    @Nullable
    String href(String term) {
        return site.map().term(term).map(hrefs::to).orElse(null);
    }

    List<EvidenceList> skills() {
        return site.portfolio().skills().stream()
                .map(group -> new EvidenceList(
                        group.level() == null ? group.name() : group.name() + ", " + group.level(),
                        terms(group.skills(), true)))
                .toList();
    }

    List<Degree> education() {
        return site.portfolio().education().stream().map(this::degree).toList();
    }

    private Degree degree(Education education) {
        return new Degree(
                education.shownDegree(),
                education.shownInstitution(),
                dates(education.period()),
                education.score(),
                education.courses());
    }

    /** Returns the contact channels that an audience may see, followed by the postal address. */
    List<ContactLink> contact(Visibility audience) {
        Stream<ContactLink> channels = site.profile().contactFor(audience).stream()
                .map(channel -> new ContactLink(channel.shownLabel(), channel.shown(), channel.url()));
        Stream<ContactLink> address = site.profile().addressFor(audience).stream()
                .map(known -> new ContactLink(site.labels().address(), known.line(), null));
        return Stream.concat(channels, address).toList();
    }

    /**
     * Returns the sentence from the profile, or one composed of location and what the person is open to; null if
     * unknown.
     */
    @Nullable
    String availability() {
        Profile profile = site.profile();
        if (profile.availability() != null) {
            return profile.availability();
        }
        String made = Stream.of(
                        sentence(site.labels().basedIn(), profile.location()),
                        sentence(site.labels().openTo(), profile.openTo()))
                .flatMap(Optional::stream)
                .reduce("", (line, sentence) -> line.isEmpty() ? sentence : line + " " + sentence);
        return made.isEmpty() ? null : made;
    }

    private static Optional<String> sentence(String label, @Nullable String value) {
        return Optional.ofNullable(value).map(text -> label + " " + text + ".");
    }
}
