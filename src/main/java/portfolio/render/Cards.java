package portfolio.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portfolio.asset.Fingerprint;
import portfolio.model.SiteUrl;
import portfolio.output.SiteFile;
import portfolio.output.SitePictures;
import portfolio.site.Card;
import portfolio.site.address.SitePath;
import portfolio.site.layout.CardImage;
import portfolio.source.Lazy;

/**
 * The share cards of a site. Each file is named by a digest of its SVG, so pages can refer to a card before it is
 * drawn. AWT is only loaded to draw a card that is not in the cache.
 */
final class Cards {

    /** The start of the paths of all cards. */
    static final String PREFIX = "assets/card-";

    private final CardPalette palette;
    private final CardRenderer renderer;
    private final SitePictures pictures;
    private final Map<SitePath, Lazy<Optional<File>>> cards = new HashMap<>();

    /** A card and the path of its file, such as {@code assets/card-projects-ledger-0123456789.png}. */
    private record File(Card card, String path, CardRenderer.Sketch sketch) {}

    /**
     * @param cards the cards by the paths of their pages
     * @param pictures reads the pictures that cards show
     */
    Cards(Map<SitePath, Supplier<Card>> cards, CardPalette palette, CardRenderer renderer, SitePictures pictures) {
        this.palette = palette;
        this.renderer = renderer;
        this.pictures = pictures;
        cards.forEach((page, card) -> this.cards.put(page, new Lazy<>(() -> file(page, card.get()))));
    }

    /** Returns the address and text alternative of a page's card; empty if it has none. */
    Optional<CardImage> image(SitePath page, SiteUrl site) {
        return Optional.ofNullable(cards.get(page))
                .flatMap(Lazy::get)
                .map(file -> new CardImage(site.resolve(new SitePath("/" + file.path).address()), file.card.alt()));
    }

    /**
     * Returns the file of every card. Lays out all cards, since their names depend on it. Cards that the renderer drew
     * for the previous site are reused.
     */
    Stream<SiteFile> files() {
        renderer.startSite();
        return cards.values().parallelStream()
                .flatMap(card -> card.get().stream())
                .map(file -> new SiteFile(file.path, () -> renderer.draw(file.path, file.sketch, palette, pictures)))
                .toList()
                .stream();
    }

    private Optional<File> file(SitePath page, Card card) {
        return renderer.sketch(card, palette).map(sketch -> new File(card, path(page, sketch), sketch));
    }

    private static String path(SitePath page, CardRenderer.Sketch sketch) {
        String name = page.equals(SitePath.HOME) ? "home" : page.value();
        String stem = "card-" + name.replaceAll("^/|/$", "").replace('/', '-');
        return Fingerprint.name(stem + "." + sketch.extension(), sketch.hash());
    }
}
