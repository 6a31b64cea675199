package portfolio.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portfolio.asset.Fingerprint;
import portfolio.model.SiteUrl;
import portfolio.site.At;
import portfolio.site.Card;
import portfolio.site.CardImage;
import portfolio.site.SitePath;
import portfolio.source.Lazy;

/**
 * The share cards of a site. Each file is named by a digest of its SVG, so pages can refer to a card before it is
 * drawn. AWT is only loaded to draw a card that is not in the cache.
 */
final class Cards {

    private final CardPalette palette;
    private final CardRenderer press;
    private final Map<SitePath, Lazy<Optional<File>>> cards = new HashMap<>();

    /** A card and the path of its file, such as {@code assets/card-projects-ledger-0123456789.png}. */
    private record File(Card card, String path, CardRenderer.Sketch sketch) {}

    Cards(List<At<Card>> cards, CardPalette palette, CardRenderer press) {
        this.palette = palette;
        this.press = press;
        cards.forEach(at -> this.cards.put(at.path(), new Lazy<>(() -> file(at.path(), at.page()))));
    }

    /** Returns the address and text alternative of a page's card; empty if it has none. */
    Optional<CardImage> image(SitePath page, SiteUrl site) {
        return Optional.ofNullable(cards.get(page))
                .flatMap(Lazy::get)
                .map(file -> new CardImage(site.resolve(new SitePath("/" + file.path).address()), file.card.alt()));
    }

    /**
     * Returns the bytes of every card by its path in the site.
     *
     * @param known cards that have been drawn before, by path; the digest in the path identifies their content
     */
    Map<String, byte[]> draw(Map<String, byte[]> known) {
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        cards.values().parallelStream().flatMap(card -> card.get().stream()).forEach(file -> {
            byte[] drawn = known.get(file.path);
            files.put(file.path, drawn == null ? press.draw(file.sketch, palette) : drawn);
        });
        return files;
    }

    private Optional<File> file(SitePath page, Card card) {
        return press.sketch(card, palette).map(sketch -> new File(card, path(page, sketch.hash()), sketch));
    }

    private static String path(SitePath page, String hash) {
        String name = page.equals(SitePath.HOME) ? "home" : page.value();
        return Fingerprint.name("card-" + name.replaceAll("^/|/$", "").replace('/', '-') + ".png", hash);
    }
}
