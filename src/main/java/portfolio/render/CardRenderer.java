package portfolio.render;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.FontUnreadable;
import portfolio.asset.Program;
import portfolio.json.Json;
import portfolio.model.PictureFile;
import portfolio.model.Theme;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.output.SitePictures;
import portfolio.picture.Cutout;
import portfolio.picture.PixelSize;
import portfolio.site.Card;
import portfolio.source.GenerationCache;
import portfolio.source.Lazy;
import portfolio.source.Sha256;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * Lays out and draws cards. Keeps the results on disk for the next build, and in memory for the next site of this run.
 * Thread-safe.
 */
final class CardRenderer {

    /**
     * The version of the code that draws cards, in the cache key. Increment it whenever the same SVG gives a different
     * image: the file name contains a digest of this key, and browsers cache images by name indefinitely.
     */
    static final String PAINTER = "card-2";

    /** The same for cards with a picture. */
    private static final String PICTURE_PAINTER = "card-picture-1";

    private static final String NAMER = "card-name-1";

    private final RenderContext context;
    private final ArtefactCache cache;
    private final Templates shipped = new StaticTemplates();
    private final Optional<String> program = Program.identity();
    private final GenerationCache<String, String> hashes = new GenerationCache<>();
    private final GenerationCache<String, byte[]> drawn = new GenerationCache<>();
    private @Nullable LaidOut latest;

    CardRenderer(RenderContext context, ArtefactCache cache) {
        this.context = context;
        this.cache = cache;
    }

    /**
     * The layout of cards in one theme.
     *
     * @param values all values of the theme, as the part of the cache key that stands for it
     */
    private record LaidOut(Theme theme, String values, Lazy<Optional<CardLayout>> layout) {}

    /**
     * A card that can be drawn.
     *
     * @param hash the digest for the file name: that of the SVG and the version of the code that draws it
     * @param key the cache key of its image
     * @param svg supplies the SVG, the same on every call
     * @param picture the picture of the card; null if it has none
     */
    record Sketch(
            String hash,
            CacheKey key,
            Supplier<byte[]> svg,
            @Nullable Placed picture) {

        /**
         * Returns the sketch of an SVG. The cache key contains the shades of the palette, because the image also has
         * colours that the SVG does not name.
         */
        static Sketch of(String hashOfSvg, CardPalette palette, Supplier<byte[]> svg, Card card) {
            if (card.picture() == null) {
                return new Sketch(
                        new CacheKey(PAINTER, hashOfSvg).hash(),
                        new CacheKey(PAINTER, hashOfSvg + palette.shades()),
                        svg,
                        null);
            }
            Placed picture = new Placed(
                    card.picture().file(), CardLayout.pictureBox(palette.theme(), card.picture(), card.direction()));
            CacheKey key = new CacheKey(PICTURE_PAINTER, hashOfSvg + " " + picture.key());
            return new Sketch(key.hash(), key, svg, picture);
        }

        /** Returns the path extension of the image. */
        String extension() {
            return picture == null ? "png" : "jpg";
        }
    }

    /** A picture and its place on the card. */
    record Placed(PictureFile file, Rectangle box) {

        /** Returns everything that decides how the card shows the picture. */
        String key() {
            return file.digest() + " " + Cutout.VERSION + " " + box.x + " " + box.y + " " + box.width + " "
                    + box.height;
        }
    }

    /** Prepares a card for drawing; empty if the fonts lack a character of its title. */
    Optional<Sketch> sketch(Card card, CardPalette palette) {
        if (context.isCompiling()) {
            // Keeps the SVG, since the template may change before the card is drawn.
            return svg(card, palette, context.templates())
                    .map(svg -> Sketch.of(Sha256.hex(svg), palette, () -> svg, card));
        }
        String hash = hashes.get(source(card, palette), source -> keptHash(source, card, palette));
        return hash.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.of(
                        hash, palette, () -> svg(card, palette, shipped).orElseThrow(), card));
    }

    /**
     * Returns a card as an image: a JPEG if it has a picture, otherwise a PNG.
     *
     * @param path the path of its file, whose digest identifies the image
     * @param pictures reads the picture
     * @throws portfolio.source.ProblemException if the pixels of the picture are damaged
     */
    byte[] draw(String path, Sketch sketch, CardPalette palette, SitePictures pictures) {
        return drawn.get(path, unknown -> cache.get(sketch.key, () -> image(sketch, palette, pictures)));
    }

    private static byte[] image(Sketch sketch, CardPalette palette, SitePictures pictures) {
        String svg = new String(sketch.svg.get(), StandardCharsets.UTF_8);
        Placed picture = sketch.picture;
        if (picture == null) {
            return CardPainter.png(svg, palette);
        }
        Rectangle box = picture.box;
        int paper = palette.theme().color(CardColor.PAPER.token()).value();
        BufferedImage cutout = pictures.cutout(picture.file, new PixelSize(box.width, box.height), paper);
        return CardPainter.jpeg(svg, cutout, box.x, box.y);
    }

    /** Forgets the cards that the previous site did not use. Call it before the cards of a site are drawn. */
    void startSite() {
        hashes.turn();
        drawn.turn();
    }

    /**
     * Returns the digest of a card's SVG; empty if there is no card. Cached, because laying out every card only for its
     * name would take a tenth of a build that draws none.
     */
    private String keptHash(String source, Card card, CardPalette palette) {
        if (program.isEmpty()) {
            return makeHash(card, palette);
        }
        byte[] kept = cache.get(
                new CacheKey(NAMER, program.get() + source),
                () -> makeHash(card, palette).getBytes(StandardCharsets.US_ASCII));
        return new String(kept, StandardCharsets.US_ASCII);
    }

    private String makeHash(Card card, CardPalette palette) {
        return svg(card, palette, shipped).map(Sha256::hex).orElse("");
    }

    private Optional<byte[]> svg(Card card, CardPalette palette, Templates templates) {
        return laidOut(palette)
                .layout
                .get()
                .flatMap(layout -> layout.drawing(card))
                .map(drawing -> context.print(() -> templates.imageCard(drawing, palette)));
    }

    /** Returns the layout for the theme of a palette. Only the latest one is kept, because a site has one theme. */
    private synchronized LaidOut laidOut(CardPalette palette) {
        LaidOut known = latest;
        if (known == null || known.theme != palette.theme()) {
            Theme theme = palette.theme();
            // A build whose cards are all known reads no fonts.
            known = new LaidOut(
                    theme, new TreeMap<>(theme.values()).toString(), new Lazy<>(() -> layout(theme, context.assets())));
            latest = known;
        }
        return known;
    }

    /** Returns the layout; empty if a font is damaged, which the PDF reports: it has the same fonts. */
    private static Optional<CardLayout> layout(Theme theme, Assets assets) {
        try {
            return Optional.of(new CardLayout(theme, assets));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FontUnreadable) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Returns the source for the cache key: everything that decides the drawing except the version of the program. JSON
     * keeps different cards apart, whatever their texts contain.
     */
    private String source(Card card, CardPalette palette) {
        List<Object> source = new ArrayList<>(List.of(
                laidOut(palette).values,
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
        // Only the place of the picture is part of the SVG.
        if (card.picture() != null) {
            source.add(card.picture().portrait());
        }
        return Json.inScript(source);
    }
}
