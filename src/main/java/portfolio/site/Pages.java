package portfolio.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import portfolio.asset.Design;
import portfolio.asset.PageKind;
import portfolio.evidence.Evidence;
import portfolio.evidence.TermEvidence;
import portfolio.model.Portfolio;
import portfolio.model.ShownPicture;
import portfolio.model.Variant;
import portfolio.output.SitePictures;
import portfolio.site.address.Hrefs;
import portfolio.site.address.Redirect;
import portfolio.site.address.SiteMap;
import portfolio.site.address.SitePath;
import portfolio.site.layout.CardImage;
import portfolio.site.layout.Format;
import portfolio.site.layout.Head;
import portfolio.site.page.HomePage;
import portfolio.site.page.NotFoundPage;
import portfolio.site.page.ProjectPage;
import portfolio.site.page.ProjectsPage;
import portfolio.site.page.ResumeDocument;
import portfolio.site.page.ResumePage;
import portfolio.site.page.TechnologiesPage;
import portfolio.site.page.TermPage;
import portfolio.site.part.NavLink;
import portfolio.site.part.Resume;
import portfolio.variant.Tailored;

/**
 * Composes every page of the site as the record that its template renders. Pages of which there may be none or many
 * come as tables from path to page; their suppliers and the other methods compose a page again on each call.
 */
public final class Pages {

    private final SiteContext site;

    /**
     * Creates the pages of a site.
     *
     * @param pictures the published pictures
     * @param cards returns the share card of the page at a path; empty if the page has none of its own
     */
    public Pages(
            Portfolio portfolio,
            Evidence evidence,
            Design design,
            SitePictures pictures,
            Function<SitePath, Optional<CardImage>> cards) {
        this.site = new SiteContext(portfolio, evidence, new SiteMap(portfolio, evidence), design, pictures, cards);
    }

    private Pages(SiteContext site) {
        this.site = site;
    }

    /** Returns the home page. */
    public HomePage home() {
        return new HomeComposer(site).page();
    }

    /** Returns the list of projects by its path; empty if there are no projects. */
    public Map<SitePath, Supplier<ProjectsPage>> projects() {
        return site.map().hasProjects() ? Map.of(SitePath.PROJECTS, () -> new ProjectComposer(site).list()) : Map.of();
    }

    /** Returns a case study for each project, by path and in order. */
    public Map<SitePath, Supplier<ProjectPage>> caseStudies() {
        ProjectComposer composer = new ProjectComposer(site);
        Map<SitePath, Supplier<ProjectPage>> pages = new LinkedHashMap<>();
        site.map().projects().forEach(project -> pages.put(SitePath.of(project), () -> composer.caseStudy(project)));
        return pages;
    }

    /** Returns the matrix of technologies by its path; empty if no project lists a technology or concept. */
    public Map<SitePath, Supplier<TechnologiesPage>> technologies() {
        return site.map().hasMatrix() ? Map.of(SitePath.TECHNOLOGIES, () -> new MatrixComposer(site).page()) : Map.of();
    }

    /** Returns a page for each technology with evidence and each concept with at least two uses, by path. */
    public Map<SitePath, Supplier<TermPage>> terms() {
        TermComposer composer = new TermComposer(site);
        Map<SitePath, Supplier<TermPage>> pages = new LinkedHashMap<>();
        site.map().terms().forEach(term -> pages.put(SitePath.of(term), () -> composer.page(term)));
        return pages;
    }

    /** Returns the public résumé. */
    public ResumePage resume() {
        return new ResumeComposer(site).page();
    }

    /** Returns a redirect page for each former path of a page, by that path, for hosts that cannot redirect. */
    public Map<SitePath, Supplier<MovedPage>> moved() {
        Map<SitePath, Supplier<MovedPage>> pages = new LinkedHashMap<>();
        Redirect.of(site.portfolio()).stream()
                .filter(Redirect::hasPage)
                .forEach(redirect -> pages.put(redirect.from(), () -> MovedPage.of(redirect, site)));
        return pages;
    }

    /** Returns the share cards, each by the path of its page: home, each project and term, and the résumé. */
    public Map<SitePath, Supplier<Card>> cards() {
        return new CardComposer(site).cards();
    }

    /** Returns the pages as tailored to one reader. Their links lead to the public pages. */
    public Pages seenBy(Tailored tailored) {
        return new Pages(site.with(tailored.portfolio()));
    }

    /** Returns the résumé of a variant. Call it on the pages from {@link #seenBy}. */
    public ResumePage resume(Variant variant) {
        return new ResumeComposer(site).page(variant);
    }

    /** Returns the résumé for print. */
    public ResumeDocument document() {
        return new ResumeComposer(site).document();
    }

    /**
     * Returns the public résumé for files of the site. Its links are absolute, or relative if the site has no URL yet.
     *
     * @param root the relative path from the folder of the files to the root of the site; empty for the root itself
     */
    public Resume publicResume(String root) {
        return new ResumeComposer(site).publicResume(root);
    }

    /** Returns the formats of the résumé, with links relative to the root of the site. */
    public List<Format> formats() {
        return Formats.ofResume(site.profile(), Hrefs.under(""));
    }

    /** Returns the page that hosts show for an unknown path. Its links start at the root of the host. */
    public NotFoundPage notFound() {
        Hrefs hrefs = Hrefs.under(site.profile().url().basePath());
        PageLayoutComposer layouts = new PageLayoutComposer(site, hrefs, SitePath.NOT_FOUND, PageKind.NOT_FOUND);
        Head head = layouts.head(
                Summary.title(site.labels().notFound(), site.profile().identity()),
                site.labels().notFoundText(),
                "website",
                null);
        List<NavLink> links = new ArrayList<>();
        links.add(new NavLink(site.labels().home(), hrefs.to(SitePath.HOME), false));
        if (site.map().hasProjects()) {
            String work = site.profile().sections().work(site.labels()).kicker();
            links.add(new NavLink(work, hrefs.to(SitePath.PROJECTS), false));
        }
        if (site.map().hasMatrix()) {
            links.add(new NavLink(site.labels().technologiesAndConcepts(), hrefs.to(SitePath.TECHNOLOGIES), false));
        }
        return new NotFoundPage(layouts.layout(head, List.of()), links);
    }

    /**
     * Returns the absolute URL of the photograph of the person, which may be on another site; empty if there is none,
     * or if it is a file and the site has no URL yet.
     */
    public Optional<String> photographUrl() {
        boolean isOwn = site.portfolio().photograph().isPresent();
        return isOwn && site.profile().url().isPlaceholder()
                ? Optional.empty()
                : Optional.ofNullable(site.photographUrl());
    }

    /**
     * Returns the photograph of the person as a JPEG, to be part of another file; empty if it is not a file, or one
     * that cannot be drawn.
     *
     * @param width the largest width in pixels
     */
    public Optional<byte[]> photograph(int width) {
        return site.portfolio()
                .photograph()
                .map(ShownPicture::file)
                .filter(SitePictures::canDraw)
                .map(file -> site.pictures().jpeg(file, file.size().toWidth(Math.min(width, file.width()))));
    }

    /** Returns the absolute URL of every page that search engines may index, home page first. */
    public List<String> indexableUrls() {
        return site.map().indexable().stream().map(site::url).toList();
    }

    /** Returns the web application manifest as JSON. */
    public String manifest() {
        return WebManifest.of(site.profile(), site.design());
    }

    /** Returns a sentence that says how often a term is used. */
    public String summary(TermEvidence term) {
        return TermComposer.summary(term, site.labels());
    }

    /** Returns the absolute URL of a file of the site. */
    public String url(SitePath path) {
        return site.url(path);
    }
}
