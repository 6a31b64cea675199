package portfolio.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.evidence.Evidence;
import portfolio.model.Accent;
import portfolio.model.Portfolio;
import portfolio.output.ArtefactCache;
import portfolio.output.Site;
import portfolio.output.SiteFile;
import portfolio.resume.Documents;
import portfolio.site.At;
import portfolio.site.Card;
import portfolio.site.CardComposer;
import portfolio.site.Pages;
import portfolio.site.ResumePaths;
import portfolio.template.Templates;
import portfolio.variant.Tailored;

/** Turns a portfolio into the files of its site. */
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
        press.turn();
        this.cards = new Cards(cards, CardPalette.of(accent), press);
        this.variants = Tailored.all(portfolio, evidence);
    }

    /**
     * The finished site; the same portfolio gives the same bytes.
     *
     * @param cache a folder that keeps what takes long to make; absent means that all is made anew
     */
    public static Site render(Portfolio portfolio, Evidence evidence, @Nullable Path cache) {
        SiteRenderer renderer = new SiteRenderer(portfolio, evidence, new Press(Assets.SHIPPED));
        return renderer.pages().with(renderer.moved()).with(renderer.cards(new ArtefactCache(cache)));
    }

    /**
     * Only the pages with what they show and what leads to them; no documents, and no share cards. Each is made when it
     * is asked for, in no particular order and several at a time.
     */
    public static Stream<SiteFile> html(Portfolio portfolio, Evidence evidence, Press press) {
        SiteRenderer renderer = new SiteRenderer(portfolio, evidence, press, List.of());
        return renderer.htmlFiles(Pages.withoutCards(portfolio, evidence, renderer.design));
    }

    /** All files but the share cards, which no page shows and which take longer than all the rest. */
    public Site pages() {
        Pages pages = new Pages(
                portfolio, evidence, design, cards.images(portfolio.profile().url()));
        htmlFiles(pages).toList().forEach(file -> files.put(file.path(), file.bytes()));
        files.putAll(Documents.resume(portfolio, evidence, pages, ResumePaths.SITE));
        files.putAll(Documents.ofSite(portfolio, evidence, pages));
        variants.forEach(tailored -> files.putAll(variant(tailored, pages)));
        return new Site(files);
    }

    /** Pages that lead on to those that were elsewhere before. */
    public Map<String, byte[]> moved() {
        Map<String, byte[]> moved = new TreeMap<>();
        Pages.withoutCards(portfolio, evidence, design)
                .moved()
                .map(at -> HtmlFiles.page(at.path(), templates.pageMoved(at.page())))
                .forEach(file -> moved.put(file.path(), file.bytes()));
        return moved;
    }

    /** The share cards by their paths; those the press drew last are not drawn again. */
    public Map<String, byte[]> cards(ArtefactCache cache) {
        return press.cards(known -> cards.draw(cache, known));
    }

    private static SortedMap<String, byte[]> variant(Tailored tailored, Pages pages) {
        Portfolio seen = tailored.portfolio();
        return Documents.resume(seen, Evidence.of(seen), pages.seenBy(tailored), ResumePaths.of(tailored.variant()));
    }

    private Stream<SiteFile> htmlFiles(Pages pages) {
        return press.several(new HtmlFiles(pages, variants, design.files(), templates).stream());
    }
}
