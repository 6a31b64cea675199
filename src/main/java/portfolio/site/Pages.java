package portfolio.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portfolio.asset.Design;
import portfolio.asset.PageKind;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.model.Portfolio;
import portfolio.model.Variant;
import portfolio.variant.Tailored;

/** Every page of the site, as the records that the templates show. Each call composes its pages anew. */
public final class Pages {

    private final SiteContext site;

    /** @param cards the share card of the page at a path; empty when it has none of its own */
    public Pages(Portfolio portfolio, Evidence evidence, Design design, Function<SitePath, Optional<CardImage>> cards) {
        this.site = new SiteContext(portfolio, evidence, new SiteMap(portfolio, evidence), design, cards);
    }

    /** The pages for documents, which show no share cards. */
    public static Pages withoutCards(Portfolio portfolio, Evidence evidence) {
        return withoutCards(portfolio, evidence, Design.load(portfolio.profile().accent()));
    }

    /** The pages for documents, with a design that was read before. */
    public static Pages withoutCards(Portfolio portfolio, Evidence evidence, Design design) {
        return new Pages(portfolio, evidence, design, path -> Optional.empty());
    }

    private Pages(SiteContext site) {
        this.site = site;
    }

    public HomePage home() {
        return new HomeComposer(site).page();
    }

    /** The list of projects; empty when there are none. */
    public Optional<At<ProjectsPage>> projects() {
        return site.map().hasProjects()
                ? Optional.of(new At<>(SitePath.PROJECTS, () -> new ProjectComposer(site).list()))
                : Optional.empty();
    }

    /** A case study for each project, with its path. */
    public Stream<At<ProjectPage>> caseStudies() {
        ProjectComposer composer = new ProjectComposer(site);
        return site.map().projects().stream()
                .map(project -> new At<>(SitePath.of(project), () -> composer.caseStudy(project)));
    }

    /** The matrix; empty when no project lists a technology or concept. */
    public Optional<At<TechnologiesPage>> technologies() {
        return site.map().hasMatrix()
                ? Optional.of(new At<>(SitePath.TECHNOLOGIES, () -> new MatrixComposer(site).page()))
                : Optional.empty();
    }

    /** A page for each technology with evidence and each concept with at least two uses. */
    public Stream<At<TermPage>> terms() {
        TermComposer composer = new TermComposer(site);
        return site.map().terms().stream().map(term -> new At<>(SitePath.of(term), () -> composer.page(term)));
    }

    public ResumePage resume() {
        return new ResumeComposer(site).page();
    }

    /** A page in the place of each that was elsewhere before, for hosts that do not redirect. */
    public Stream<At<MovedPage>> moved() {
        return Redirect.of(site.portfolio()).stream()
                .filter(Redirect::hasPage)
                .map(redirect -> new At<>(redirect.from(), () -> MovedPage.of(redirect, site)));
    }

    /** The pages as one reader shall see them; their links lead to the pages that everybody sees. */
    public Pages seenBy(Tailored tailored) {
        return new Pages(site.with(tailored.portfolio()));
    }

    /** The résumé of a variant, when these are the pages its reader sees. */
    public ResumePage resume(Variant variant) {
        return new ResumeComposer(site).page(variant);
    }

    /** The résumé as a document on paper. */
    public ResumeDocument document() {
        return new ResumeComposer(site).document();
    }

    /**
     * What the résumé says to everybody, for files of the site: its links are absolute, or relative while the site has
     * no address.
     *
     * @param root the way from the files' folder to the site's root; empty when it is that
     */
    public Resume publicResume(String root) {
        return new ResumeComposer(site).publicResume(root);
    }

    /** The formats of the résumé, from the root of the site. */
    public List<Format> formats() {
        return Formats.ofResume(site.profile(), Hrefs.under(""));
    }

    /** What hosts show for an unknown address; its links start at the root of the host. */
    public NotFoundPage notFound() {
        Hrefs hrefs = Hrefs.under(site.profile().url().basePath());
        Frames frames = new Frames(site, hrefs, SitePath.NOT_FOUND, PageKind.NOT_FOUND);
        Head head = frames.head(
                Summary.title("Page not found", site.profile().identity()),
                "The page may have moved, or the address may contain a typo.",
                "website",
                null);
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink("Home", hrefs.to(SitePath.HOME), false));
        if (site.map().hasProjects()) {
            String work = site.profile().sections().workOrDefault().kicker();
            links.add(new NavLink(work, hrefs.to(SitePath.PROJECTS), false));
        }
        if (site.map().hasMatrix()) {
            links.add(new NavLink("Technologies and concepts", hrefs.to(SitePath.TECHNOLOGIES), false));
        }
        return new NotFoundPage(frames.frame(head, List.of()), links);
    }

    /** The absolute URL of every page that search engines shall know, home first. */
    public List<String> indexableUrls() {
        return site.map().indexable().stream().map(site::url).toList();
    }

    /** The web application manifest, as JSON. */
    public String manifest() {
        return Manifest.of(site.profile(), site.design());
    }

    /** How often a term is used, in a sentence. */
    public static String summary(TermEvidence term) {
        return TermComposer.summary(term);
    }

    /** The absolute URL of a file of the site. */
    public String url(SitePath path) {
        return site.url(path);
    }
}
