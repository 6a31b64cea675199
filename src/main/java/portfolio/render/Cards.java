package portfolio.render;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Fingerprint;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.site.At;
import portfolio.site.Card;
import portfolio.site.CardImage;
import portfolio.site.SitePath;
import portfolio.template.Templates;

/**
 * The share cards of a site. Each is named after its SVG, so that a page can name its card before that is drawn; AWT is
 * loaded only for a card that is not in the cache.
 */
final class Cards {

    private final CardPalette palette;
    private final List<File> cards = new ArrayList<>();

    /** A card in its file: {@code assets/card-projects-ledger-0123456789.png}. */
    private record File(SitePath page, String path, String alt, String svg) {}

    Cards(List<At<Card>> cards, CardPalette palette, Templates templates) {
        this.palette = palette;
        CardLayout layout = new CardLayout();
        for (At<Card> card : cards) {
            layout.drawing(card.page()).ifPresent(drawing -> {
                StringOutput svg = new StringOutput();
                templates.imageCard(drawing, palette).render(svg);
                this.cards.add(file(card, svg.toString()));
            });
        }
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
     * @param folder where cards of earlier builds are kept; absent when they are not
     */
    Map<String, byte[]> draw(@Nullable Path folder) {
        ArtefactCache cache = new ArtefactCache(folder);
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        cards.parallelStream()
                .forEach(card -> files.put(card.path, cache.get(card.svg, () -> CardPainter.png(card.svg, palette))));
        return files;
    }

    private static File file(At<Card> card, String svg) {
        String page = card.path().equals(SitePath.HOME) ? "home" : card.path().value();
        String name = "card-" + page.replaceAll("^/|/$", "").replace('/', '-') + ".png";
        String path = Fingerprint.name(name, svg.getBytes(StandardCharsets.UTF_8));
        return new File(card.path(), path, card.page().alt(), svg);
    }
}
