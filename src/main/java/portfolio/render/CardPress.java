package portfolio.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import portfolio.asset.Sha256;
import portfolio.json.Json;
import portfolio.output.ArtefactCache;
import portfolio.site.Card;
import portfolio.source.Recall;

/**
 * Lays cards out and draws them, and remembers both: in a cache for the next build, and in memory for the next site of
 * this run. For several threads.
 */
final class CardPress {

    /** To be counted up whenever the same card comes to be laid out in another way, or its template changes. */
    static final String LAYOUT = "card-layout-1";

    private final Press press;
    private final ArtefactCache cache;
    private final CardLayout layout = new CardLayout();
    private final Recall<String, String> hashes = new Recall<>();
    private Map<String, byte[]> drawn = Map.of();

    CardPress(Press press, ArtefactCache cache) {
        this.press = press;
        this.cache = cache;
    }

    /**
     * The SHA-256 of a card's drawing as SVG, in hexadecimal; empty when there is nothing to draw. To lay cards out
     * just for their names would take a fifth of a build that draws none.
     */
    Optional<String> hash(Card card, CardPalette palette) {
        // A template that is being edited may draw another at any time.
        String hash = press.isCompiling()
                ? makeHash(card, palette)
                : hashes.get(source(card, palette), source -> keptHash(source, card, palette));
        return Optional.of(hash).filter(known -> !known.isEmpty());
    }

    /**
     * A card as PNG.
     *
     * @param hash that of its drawing, under which it is kept
     */
    byte[] draw(Card card, CardPalette palette, String hash) {
        return cache.get("card " + hash, () -> {
            byte[] svg = svg(card, palette).orElseThrow();
            return CardPainter.png(new String(svg, StandardCharsets.UTF_8), palette);
        });
    }

    /**
     * All cards of a site. What the last site had and this one has no more is forgotten.
     *
     * @param draw makes them from those that are known, by their paths
     */
    Map<String, byte[]> all(UnaryOperator<Map<String, byte[]>> draw) {
        Map<String, byte[]> cards = draw.apply(drawn());
        keep(cards);
        return cards;
    }

    private synchronized Map<String, byte[]> drawn() {
        return drawn;
    }

    private synchronized void keep(Map<String, byte[]> cards) {
        drawn = Map.copyOf(cards);
        hashes.turn();
    }

    private String keptHash(String source, Card card, CardPalette palette) {
        byte[] kept = cache.get(source, () -> makeHash(card, palette).getBytes(StandardCharsets.US_ASCII));
        return new String(kept, StandardCharsets.US_ASCII);
    }

    private String makeHash(Card card, CardPalette palette) {
        return svg(card, palette).map(Sha256::hex).orElse("");
    }

    private Optional<byte[]> svg(Card card, CardPalette palette) {
        return layout.drawing(card)
                .map(drawing -> press.print(() -> press.templates().imageCard(drawing, palette)));
    }

    /** All that decides about a drawing, in words that no other has. */
    private static String source(Card card, CardPalette palette) {
        return Json.inScript(List.of(
                LAYOUT,
                palette.accent().hex(),
                palette.spine().hex(),
                card.direction(),
                card.folio(),
                card.numbered(),
                card.title(),
                card.deck() == null ? List.of() : List.of(card.deck()),
                card.evidence(),
                card.figures().stream()
                        .map(figure -> List.of(figure.number(), figure.used()))
                        .toList(),
                card.footStart(),
                card.footEnd()));
    }
}
