package portfolio.render;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.asset.DocumentDesign;
import portfolio.model.Accent;
import portfolio.site.Card;
import portfolio.source.Recall;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * What a site is printed with: templates, the design, and the share cards drawn last. Kept from one rendering to the
 * next, it spares reading the design and drawing a card anew; it never changes what comes out. For several threads.
 */
public final class Press {

    private final Assets assets;
    private final Map<String, Design> designs = new HashMap<>();
    private final Map<String, DocumentDesign> documentDesigns = new HashMap<>();
    private final CardLayout layout = new CardLayout();
    private final Recall<Drawn, Optional<String>> drawings = new Recall<>();
    private Map<String, byte[]> cards = Map.of();
    private Templates templates = new StaticTemplates();
    private @Nullable TemplateFolder folder;

    public Press(Assets assets) {
        this.assets = assets;
    }

    /** Has the design read anew: its files were changed. */
    public synchronized void renewDesign() {
        designs.clear();
        documentDesigns.clear();
    }

    /**
     * Has the templates of a folder used from now on, whatever they will be changed to, instead of those compiled with
     * the program.
     *
     * @return whether this Java can compile them; otherwise nothing changes
     * @throws IOException if there is no place for what is compiled
     */
    public synchronized boolean useTemplates(Path templateFolder) throws IOException {
        if (!TemplateFolder.canCompile()) {
            return false;
        }
        if (folder == null) {
            folder = new TemplateFolder(templateFolder);
            templates = folder.templates();
        }
        return true;
    }

    /**
     * What a failure of templates says to those who edit them.
     *
     * @return a problem with its place; the failure itself when it comes from no template
     */
    public synchronized RuntimeException told(RuntimeException failure) {
        return folder == null ? failure : folder.told(failure);
    }

    synchronized Templates templates() {
        return templates;
    }

    /**
     * The design of the pages.
     *
     * @param accent absent means that of the design
     */
    public synchronized Design design(@Nullable Accent accent) {
        return latest(designs, accent, () -> Design.load(assets, accent));
    }

    /**
     * The design of documents.
     *
     * @param accent absent means that of the design
     */
    public synchronized DocumentDesign documentDesign(@Nullable Accent accent) {
        return latest(documentDesigns, accent, () -> DocumentDesign.load(assets, accent));
    }

    /** Only the last accent's is kept: somebody who tries colours tries many. */
    private static <D> D latest(Map<String, D> designs, @Nullable Accent accent, Supplier<D> load) {
        String key = String.valueOf(accent);
        D known = designs.get(key);
        if (known != null) {
            return known;
        }
        D loaded = load.get();
        designs.clear();
        designs.put(key, loaded);
        return loaded;
    }

    /** Lets several threads work at once, but where templates are compiled as they are used. */
    synchronized <T> Stream<T> several(Stream<T> work) {
        return folder == null ? work.parallel() : work;
    }

    /** A card in its colours. */
    private record Drawn(Card card, CardPalette palette) {}

    /** The drawing of a card as SVG; empty when there is nothing to draw. */
    Optional<String> drawing(Card card, CardPalette palette) {
        Drawn drawn = new Drawn(card, palette);
        // A template that is being edited may draw another at any time.
        return folder == null ? drawings.get(drawn, this::draw) : draw(drawn);
    }

    private Optional<String> draw(Drawn drawn) {
        return layout.drawing(drawn.card).map(drawing -> {
            StringOutput svg = new StringOutput();
            templates().imageCard(drawing, drawn.palette).render(svg);
            return svg.toString();
        });
    }

    /** Forgets the drawings that the last site had no more. */
    void turn() {
        drawings.turn();
    }

    /** @param draw makes the cards of a site from those that are known */
    Map<String, byte[]> cards(UnaryOperator<Map<String, byte[]>> draw) {
        Map<String, byte[]> drawn = draw.apply(known());
        keep(drawn);
        return drawn;
    }

    private synchronized Map<String, byte[]> known() {
        return cards;
    }

    private synchronized void keep(Map<String, byte[]> drawn) {
        cards = Map.copyOf(drawn);
    }
}
