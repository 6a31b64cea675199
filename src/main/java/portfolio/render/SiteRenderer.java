package portfolio.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.model.Portfolio;
import portfolio.output.SiteFile;
import portfolio.output.SitePictures;
import portfolio.resume.Documents;
import portfolio.site.Pages;
import portfolio.site.address.ResumePaths;
import portfolio.site.address.SitePath;
import portfolio.site.layout.CardImage;
import portfolio.source.Lazy;
import portfolio.variant.Tailored;

/** Renders a portfolio as the files of its site. The same portfolio gives the same bytes. */
public final class SiteRenderer {

    /** The start of the paths of all share cards. */
    public static final String CARDS = Cards.PREFIX;

    private final Portfolio portfolio;
    private final Evidence evidence;
    private final List<Tailored> variants;
    private final Pages pages;
    private final HtmlFiles html;
    private final Lazy<Cards> cards;

    /**
     * Prepares the site of a portfolio.
     *
     * @param portfolio the content of the site
     * @param evidence the technologies and concepts of the content, and where they are used
     * @param variants the variants of the portfolio
     * @param pictures the published pictures
     * @param context the templates and the design
     * @param showsCards whether pages name their share cards
     */
    public SiteRenderer(
            Portfolio portfolio,
            Evidence evidence,
            List<Tailored> variants,
            SitePictures pictures,
            RenderContext context,
            boolean showsCards) {
        Design design = context.design(portfolio.profile().accent());
        this.portfolio = portfolio;
        this.evidence = evidence;
        this.variants = variants;
        this.pages =
                new Pages(portfolio, evidence, design, pictures, showsCards ? this::card : page -> Optional.empty());
        this.html = new HtmlFiles(pages, variants, design.files(), context);
        this.cards =
                new Lazy<>(() -> new Cards(pages.cards(), new CardPalette(design.theme()), context.cards(), pictures));
    }

    private Optional<CardImage> card(SitePath page) {
        return cards.get().image(page, portfolio.profile().url());
    }

    /** Returns the page records. */
    public Pages pages() {
        return pages;
    }

    /** Returns the pages, the files of the design, and the files for search engines. */
    public Stream<SiteFile> html() {
        return html.stream();
    }

    /** Returns the pages at former paths, which redirect to the current ones. */
    public Stream<SiteFile> moved() {
        return html.moved();
    }

    /** Returns the documents that are not PDFs: those of the résumé and its variants, and those of the site. */
    public Stream<SiteFile> documents() {
        return Stream.of(
                        Documents.resume(portfolio, evidence, pages, ResumePaths.SITE),
                        Documents.ofSite(portfolio, evidence, pages),
                        variants.stream().flatMap(this::documents))
                .flatMap(files -> files);
    }

    private Stream<SiteFile> documents(Tailored tailored) {
        Portfolio seen = tailored.portfolio();
        return Documents.resume(seen, Evidence.of(seen), pages.seenBy(tailored), ResumePaths.of(tailored.variant()));
    }

    /**
     * Returns the share cards. Their paths start with {@link #CARDS}. Finding the paths takes longer than listing all
     * other files, because the name of a card contains a digest of its drawing.
     */
    public Stream<SiteFile> cards() {
        return cards.get().files();
    }
}
