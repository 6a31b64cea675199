package portfolio.render;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.markdown.Html;
import portfolio.model.Portfolio;
import portfolio.output.Site;
import portfolio.resume.Documents;
import portfolio.site.CardComposer;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.site.SitePath;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;
import portfolio.variant.Tailored;

/**
 * Turns a portfolio into the files of its site: a table of which page is shown by which template, and the few files
 * that are not pages.
 */
public final class SiteRenderer {

    private final Templates templates = new StaticTemplates();
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    private SiteRenderer() {}

    /**
     * The finished site; the same portfolio gives the same bytes.
     *
     * @param cache a folder that keeps what takes long to make; absent means that all is made anew
     */
    public static Site render(Portfolio portfolio, Evidence evidence, @Nullable Path cache) {
        SiteRenderer renderer = new SiteRenderer();
        Design design = Design.load(portfolio.profile().accent());
        Cards cards = new Cards(
                CardComposer.cards(portfolio, evidence),
                CardPalette.of(portfolio.profile().accent()),
                renderer.templates);
        Pages pages = new Pages(
                portfolio, evidence, design, cards.images(portfolio.profile().url()));
        List<Tailored> variants = Tailored.all(portfolio, evidence);
        renderer.addPages(pages, variants);
        renderer.files.putAll(design.files());
        renderer.files.putAll(cards.draw(cache));
        renderer.addFiles(pages);
        renderer.files.putAll(Documents.resume(portfolio, evidence, pages, ResumePaths.SITE));
        renderer.files.putAll(Documents.ofSite(portfolio, evidence, pages));
        variants.forEach(tailored -> renderer.files.putAll(variant(tailored, pages)));
        return new Site(renderer.files);
    }

    private static SortedMap<String, byte[]> variant(Tailored tailored, Pages pages) {
        Portfolio seen = tailored.portfolio();
        return Documents.resume(seen, Evidence.of(seen), pages.seenBy(tailored), ResumePaths.of(tailored.variant()));
    }

    private void addPages(Pages pages, List<Tailored> variants) {
        add(SitePath.HOME, pages.home(), templates::pageHome);
        pages.projects().ifPresent(page -> add(SitePath.PROJECTS, page, templates::pageProjects));
        pages.caseStudies().forEach(at -> add(at.path(), at.page(), templates::pageProject));
        pages.technologies().ifPresent(page -> add(SitePath.TECHNOLOGIES, page, templates::pageTechnologies));
        pages.terms().forEach(at -> add(at.path(), at.page(), templates::pageTerm));
        add(SitePath.RESUME, pages.resume(), templates::pageResume);
        variants.forEach(tailored -> add(
                SitePath.of(tailored.variant()),
                pages.seenBy(tailored).resume(tailored.variant()),
                templates::pageResume));
        add(SitePath.NOT_FOUND, pages.notFound(), templates::pageNotFound);
    }

    private void addFiles(Pages pages) {
        add(SitePath.MANIFEST.file(), pages.manifest());
        add("sitemap.xml", sitemap(pages.indexableUrls()));
        add("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + pages.url(new SitePath("/sitemap.xml")) + "\n");
        // Tells GitHub Pages to publish the folder as it is.
        add(".nojekyll", "");
    }

    private <P> void add(SitePath path, P page, Function<P, JteModel> template) {
        StringOutput html = new StringOutput();
        template.apply(page).render(html);
        add(path.file(), html.toString());
    }

    private void add(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The sitemap protocol 0.9; without dates, since the content has none for a page. */
    private static String sitemap(List<String> urls) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        urls.forEach(url -> xml.append("<url><loc>").append(Html.escape(url)).append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
