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
import portfolio.output.CacheKey;
import portfolio.site.Card;
import portfolio.source.Recall;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * Lays cards out and draws them, and remembers both: in a cache for the next build, and in memory for the next site of
 * this run. For several threads.
 */
final class CardPress {

    /**
     * The code that lays cards out and draws them. To be counted up whenever the same SVG gives another picture,
     * because the name of a picture says that it never changes.
     */
    static final String PAINTER = "card-1";

    private static final String NAMER = "card-name-1";

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
     * @param key what its picture is found by in the cache
     * @param svg makes the SVG, the same at every call
     */
    record Sketch(CacheKey key, Supplier<byte[]> svg) {

        /** What its file is named after: the SVG, and the version of what draws it. */
        String hash() {
            return key.hash();
        }
    }

    /** How a card will be drawn; empty when there is nothing to draw. */
    Optional<Sketch> sketch(Card card, CardPalette palette) {
        if (press.isCompiling()) {
            // The template may be another at any time, so what is drawn later is what was printed now.
            return svg(card, palette, press.templates()).map(svg -> new Sketch(key(Sha256.hex(svg)), () -> svg));
        }
        String hash = hashes.get(source(card, palette), source -> keptHash(source, card, palette));
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sketch(key(hash), () -> svg(card, palette, shipped).orElseThrow()));
    }

    /** A card as PNG. */
    byte[] draw(Sketch sketch, CardPalette palette) {
        return cache.get(
                sketch.key, () -> CardPainter.png(new String(sketch.svg.get(), StandardCharsets.UTF_8), palette));
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
        byte[] kept = cache.get(
                new CacheKey(NAMER, program.get() + source),
                () -> makeHash(card, palette).getBytes(StandardCharsets.US_ASCII));
        return new String(kept, StandardCharsets.US_ASCII);
    }

    private static CacheKey key(String hashOfSvg) {
        return new CacheKey(PAINTER, hashOfSvg);
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
