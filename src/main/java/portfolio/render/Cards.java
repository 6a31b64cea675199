package portfolio.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portfolio.asset.Fingerprint;
import portfolio.asset.Sha256;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.site.At;
import portfolio.site.Card;
import portfolio.site.CardImage;
import portfolio.site.SitePath;

/**
 * The share cards of a site. Each is named after its SVG, so that a page can name its card before that is drawn; AWT is
 * loaded only for a card that is not in the cache.
 */
final class Cards {

    private final CardPalette palette;
    private final List<File> cards;

    /** A card in its file: {@code assets/card-projects-ledger-0123456789.png}. */
    private record File(SitePath page, String path, String alt, String svg, String hash) {}

    /** @param press knows the drawings of cards that it was asked for before */
    Cards(List<At<Card>> cards, CardPalette palette, Press press) {
        this.palette = palette;
        this.cards = press.several(cards.stream())
                .flatMap(card -> press.drawing(card.page(), palette).map(svg -> file(card, svg)).stream())
                .toList();
    }

    /** Where the cards will be published, by the page that each stands for. */
    Map<SitePath, CardImage> images(SiteUrl site) {
        Map<SitePath, CardImage> images = new HashMap<>();
        cards.forEach(card -> images.put(card.page, new CardImage(site.resolve("/" + card.path), card.alt)));
        return images;
    }

    /**
     * The bytes of every card by its path in the site.
     *
     * @param cache where cards of earlier builds are kept
     * @param known cards that need no drawing, by their paths, which say what is on them
     */
    Map<String, byte[]> draw(ArtefactCache cache, Map<String, byte[]> known) {
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        cards.parallelStream().forEach(card -> {
            byte[] drawn = known.get(card.path);
            files.put(card.path, drawn == null ? draw(card, cache) : drawn);
        });
        return files;
    }

    private byte[] draw(File card, ArtefactCache cache) {
        return cache.get("card " + card.hash, () -> CardPainter.png(card.svg, palette));
    }

    private static File file(At<Card> card, String svg) {
        String page = card.path().equals(SitePath.HOME) ? "home" : card.path().value();
        String name = "card-" + page.replaceAll("^/|/$", "").replace('/', '-') + ".png";
        String hash = Sha256.hex(svg.getBytes(StandardCharsets.UTF_8));
        return new File(card.path(), Fingerprint.name(name, hash), card.page().alt(), svg, hash);
    }
}
