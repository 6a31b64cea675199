package portfolio.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.output.LazyFile;
import portfolio.output.LazySite;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.resume.Documents;
import portfolio.site.CardComposer;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.variant.Tailored;

/** Renders a portfolio as the files of its site. */
public final class SiteRenderer {

    private final Portfolio portfolio;
    private final Evidence evidence;
    private final RenderContext context;
    private final Design design;
    private final Cards cards;
    private final List<Tailored> variants;

    /**
     * Prepares the site of a portfolio.
     *
     * @param portfolio the content of the site
     * @param evidence the technologies and concepts of the content, and where they are used
     * @param context the templates and the design
     */
    public SiteRenderer(Portfolio portfolio, Evidence evidence, RenderContext context) {
        this.portfolio = portfolio;
        this.evidence = evidence;
        this.context = context;
        this.design = context.design(portfolio.profile().accent());
        this.cards =
                new Cards(CardComposer.cards(portfolio, evidence), new CardPalette(design.theme()), context.cards());
        this.variants = Tailored.all(portfolio, evidence);
    }

    /**
     * Returns the finished site. The same portfolio gives the same bytes.
     *
     * @param portfolio the content of the site
     * @param evidence the technologies and concepts of the content, and where they are used
     * @param cache a folder for generated files; null to cache nothing
     */
    public static Site render(Portfolio portfolio, Evidence evidence, @Nullable Path cache) {
        SiteRenderer renderer =
                new SiteRenderer(portfolio, evidence, new RenderContext(Assets.SHIPPED, new ArtefactCache(cache)));
        return renderer.pages().with(renderer.moved()).whole().with(renderer.cards());
    }

    /**
     * Returns the pages, the files of the design and the sitemap and similar files, but no documents, redirect pages or
     * share cards. Files are generated on demand, in parallel and in no particular order.
     */
    public static Stream<SiteFile> html(Portfolio portfolio, Evidence evidence, RenderContext context) {
        Design design = context.design(portfolio.profile().accent());
        Pages pages = Pages.withoutCards(portfolio, evidence, design);
        return new HtmlFiles(pages, Tailored.all(portfolio, evidence), design.files(), context)
                .stream().parallel().map(LazyFile::made);
    }

    /**
     * Returns all files except the redirect pages and the share cards. Cards are separate because no page shows them
     * and they take longer to generate than everything else.
     */
    public LazySite pages() {
        Pages pages = new Pages(
                portfolio,
                evidence,
                design,
                path -> cards.image(path, portfolio.profile().url()));
        return LazySite.of(htmlFiles(pages).stream())
                .with(Documents.resume(portfolio, evidence, pages, ResumePaths.SITE))
                .with(Documents.ofSite(portfolio, evidence, pages))
                .with(variants.stream().flatMap(tailored -> variant(tailored, pages)));
    }

    /** Returns the pages at former paths, which redirect to the current ones. */
    public Stream<LazyFile> moved() {
        return htmlFiles(Pages.withoutCards(portfolio, evidence, design)).moved();
    }

    /** Returns the share cards by path. Cards that the press drew for the previous site are reused. */
    public Map<String, byte[]> cards() {
        return context.cards().all(cards::draw);
    }

    private static Stream<LazyFile> variant(Tailored tailored, Pages pages) {
        Portfolio seen = tailored.portfolio();
        return Documents.resume(seen, Evidence.of(seen), pages.seenBy(tailored), ResumePaths.of(tailored.variant()));
    }

    private HtmlFiles htmlFiles(Pages pages) {
        return new HtmlFiles(pages, variants, design.files(), context);
    }
}
