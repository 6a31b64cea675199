package portfolio.render;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.markdown.Html;
import portfolio.model.Accent;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.output.Site;
import portfolio.resume.Documents;
import portfolio.site.At;
import portfolio.site.Card;
import portfolio.site.CardComposer;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.site.SitePath;
import portfolio.template.Templates;
import portfolio.variant.Tailored;

/**
 * Turns a portfolio into the files of its site: a table of which page is shown by which template, and the few files
 * that are not pages.
 */
public final class SiteRenderer {

    private final Portfolio portfolio;
    private final Evidence evidence;
    private final Press press;
    private final Templates templates;
    private final Design design;
    private final Cards cards;
    private final List<Tailored> variants;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();

    /** Prepares the site of a portfolio. */
    public SiteRenderer(Portfolio portfolio, Evidence evidence, Press press) {
        this(portfolio, evidence, press, CardComposer.cards(portfolio, evidence));
    }

    private SiteRenderer(Portfolio portfolio, Evidence evidence, Press press, List<At<Card>> cards) {
        Accent accent = portfolio.profile().accent();
        this.portfolio = portfolio;
        this.evidence = evidence;
        this.press = press;
        this.templates = press.templates();
        this.design = press.design(accent);
        this.cards = new Cards(cards, CardPalette.of(accent), templates);
        this.variants = Tailored.all(portfolio, evidence);
    }

    /**
     * The finished site; the same portfolio gives the same bytes.
     *
     * @param cache a folder that keeps what takes long to make; absent means that all is made anew
     */
    public static Site render(Portfolio portfolio, Evidence evidence, @Nullable Path cache) {
        SiteRenderer renderer = new SiteRenderer(portfolio, evidence, new Press(Assets.SHIPPED));
        return renderer.pages().with(renderer.cards(new ArtefactCache(cache)));
    }

    /** Only the pages with what they show and what leads to them; no documents, and no share cards. */
    public static Site html(Portfolio portfolio, Evidence evidence, Press press) {
        SiteRenderer renderer = new SiteRenderer(portfolio, evidence, press, List.of());
        renderer.addHtml(Pages.withoutCards(portfolio, evidence, renderer.design));
        return new Site(renderer.files);
    }

    /** All files but the share cards, which no page shows and which take longer than all the rest. */
    public Site pages() {
        Pages pages = new Pages(
                portfolio, evidence, design, cards.images(portfolio.profile().url()));
        addHtml(pages);
        files.putAll(Documents.resume(portfolio, evidence, pages, ResumePaths.SITE));
        files.putAll(Documents.ofSite(portfolio, evidence, pages));
        variants.forEach(tailored -> files.putAll(variant(tailored, pages)));
        return new Site(files);
    }

    /** The share cards by their paths; those the press drew last are not drawn again. */
    public Map<String, byte[]> cards(ArtefactCache cache) {
        return press.cards(known -> cards.draw(cache, known));
    }

    private static SortedMap<String, byte[]> variant(Tailored tailored, Pages pages) {
        Portfolio seen = tailored.portfolio();
        return Documents.resume(seen, Evidence.of(seen), pages.seenBy(tailored), ResumePaths.of(tailored.variant()));
    }

    private void addHtml(Pages pages) {
        addPages(pages);
        files.putAll(design.files());
        addFiles(pages);
    }

    private void addPages(Pages pages) {
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
        Utf8ByteOutput html = new Utf8ByteOutput();
        template.apply(page).render(html);
        files.put(path.file(), html.toByteArray());
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
