package portfolio.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import portfolio.asset.Program;
import portfolio.asset.Sha256;
import portfolio.json.Json;
import portfolio.output.ArtefactCache;
import portfolio.site.Card;
import portfolio.source.Recall;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * Lays cards out and draws them, and remembers both: in a cache for the next build, and in memory for the next site of
 * this run. For several threads.
 */
final class CardPress {

    private final Press press;
    private final ArtefactCache cache;
    private final CardLayout layout = new CardLayout();
    private final Templates shipped = new StaticTemplates();
    private final Optional<String> program = Program.identity();
    private final Recall<String, String> hashes = new Recall<>();
    private Map<String, byte[]> drawn = Map.of();

    CardPress(Press press, ArtefactCache cache) {
        this.press = press;
        this.cache = cache;
    }

    /**
     * A card that can be drawn.
     *
     * @param hash the SHA-256 of its SVG, in hexadecimal
     * @param svg makes the SVG, the same at every call
     */
    record Sketch(String hash, Supplier<byte[]> svg) {}

    /** How a card will be drawn; empty when there is nothing to draw. */
    Optional<Sketch> sketch(Card card, CardPalette palette) {
        if (press.isCompiling()) {
            // The template may be another at any time, so what is drawn later is what was printed now.
            return svg(card, palette, press.templates()).map(svg -> new Sketch(Sha256.hex(svg), () -> svg));
        }
        String hash = hashes.get(source(card, palette), source -> keptHash(source, card, palette));
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sketch(hash, () -> svg(card, palette, shipped).orElseThrow()));
    }

    /** A card as PNG. */
    byte[] draw(Sketch sketch, CardPalette palette) {
        return cache.get(
                "card " + sketch.hash,
                () -> CardPainter.png(new String(sketch.svg.get(), StandardCharsets.UTF_8), palette));
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

    /** To lay cards out just for their names would take a tenth of a build that draws none. */
    private String keptHash(String source, Card card, CardPalette palette) {
        if (program.isEmpty()) {
            return makeHash(card, palette);
        }
        byte[] kept =
                cache.get(program.get() + source, () -> makeHash(card, palette).getBytes(StandardCharsets.US_ASCII));
        return new String(kept, StandardCharsets.US_ASCII);
    }

    private String makeHash(Card card, CardPalette palette) {
        return svg(card, palette, shipped).map(Sha256::hex).orElse("");
    }

    private Optional<byte[]> svg(Card card, CardPalette palette, Templates templates) {
        return layout.drawing(card).map(drawing -> press.print(() -> templates.imageCard(drawing, palette)));
    }

    /** All that decides about a drawing but the program, in words that no other has. */
    private static String source(Card card, CardPalette palette) {
        return Json.inScript(List.of(
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
