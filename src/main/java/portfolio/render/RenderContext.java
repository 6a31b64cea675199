package portfolio.render;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.asset.DocumentDesign;
import portfolio.asset.Program;
import portfolio.model.Accent;
import portfolio.output.ArtefactCache;
import portfolio.output.PictureStore;
import portfolio.source.Place;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * Renders templates with the design. Keeps the design and the drawn cards from one site to the next, which saves time
 * and never changes the output. Thread-safe.
 */
public final class RenderContext {

    private final Assets assets;
    private final ArtefactCache cache;
    private final CardRenderer cards;
    private final PictureStore pictures;
    private final Map<String, Design> designs = new HashMap<>();
    private final Map<String, DocumentDesign> documentDesigns = new HashMap<>();
    private Templates templates = new StaticTemplates();
    private volatile @Nullable TemplateFolder folder;

    /**
     * @param assets the source of the design files
     * @param cache the cache for generated files
     */
    public RenderContext(Assets assets, ArtefactCache cache) {
        this.assets = assets;
        this.cache = cache;
        this.cards = new CardRenderer(this, cache);
        this.pictures = new PictureStore(cache);
    }

    /** Discards the design, so that changed files are read again. */
    public synchronized void renewDesign() {
        designs.clear();
        documentDesigns.clear();
    }

    /**
     * Switches to the templates of a folder instead of those compiled with the program. They are compiled when they are
     * used, and again after each change.
     *
     * @return whether a Java compiler is available; if not, nothing changes
     * @throws IOException if the folder for the compiled templates cannot be created
     */
    public synchronized boolean useTemplates(Path templateFolder) throws IOException {
        if (!TemplateFolder.canCompile()) {
            return false;
        }
        if (folder == null) {
            use(TemplateFolder.onDemand(templateFolder));
        }
        return true;
    }

    /**
     * Switches to the templates of a folder as they are now instead of those compiled with the program. All are
     * compiled at once, unless the cache has their classes.
     *
     * @return whether a Java compiler is available; if not, nothing changes
     * @throws ProblemException if a template is wrong
     * @throws IOException if the folder for the compiled templates cannot be created
     */
    public synchronized boolean useTemplatesAsTheyAre(Path templateFolder) throws IOException {
        if (!TemplateFolder.canCompile()) {
            return false;
        }
        use(TemplateFolder.asTheyAre(templateFolder, cache, Program.identity()));
        return true;
    }

    private void use(TemplateFolder compiled) {
        templates = compiled.templates();
        folder = compiled;
    }

    synchronized Templates templates() {
        return templates;
    }

    /** Returns whether templates are compiled when they are used. */
    public boolean isCompiling() {
        return folder != null;
    }

    Assets assets() {
        return assets;
    }

    /** Returns the copies of pictures, which are kept from one site to the next. */
    public PictureStore pictures() {
        return pictures;
    }

    CardRenderer cards() {
        return cards;
    }

    /**
     * Returns the design of the pages.
     *
     * @param accent the accent colour; null for that of the design
     */
    public synchronized Design design(@Nullable Accent accent) {
        return latest(designs, accent, () -> fromAssets(() -> Design.load(assets, accent)));
    }

    /**
     * Returns the design of PDF documents.
     *
     * @param accent the accent colour; null for that of the design
     */
    public synchronized DocumentDesign documentDesign(@Nullable Accent accent) {
        return latest(documentDesigns, accent, () -> fromAssets(() -> DocumentDesign.load(assets, accent)));
    }

    /**
     * Reads a design. A mistake in a folder of assets is one of those who change it, not a bug in the program.
     *
     * @throws ProblemException if the folder cannot be used
     */
    private <D> D fromAssets(Supplier<D> load) {
        try {
            return load.get();
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            if (assets == Assets.SHIPPED) {
                throw e;
            }
            throw new ProblemException(List.of(Problem.error(
                    Place.file("assets"),
                    "the design cannot be used: " + e.getMessage(),
                    "undo the last change in this folder, or correct it")));
        }
    }

    /**
     * Returns the design for an accent. Keeps only the latest one in memory, since trying out many colours would
     * otherwise accumulate designs.
     */
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

    /**
     * Renders a page and returns its bytes. Renders one page at a time if templates are compiled when they are used.
     *
     * @throws portfolio.source.ProblemException if a template that is compiled when it is used is wrong
     */
    byte[] print(Supplier<JteModel> page) {
        TemplateFolder compiled = folder;
        if (compiled == null) {
            return bytes(page);
        }
        synchronized (compiled) {
            try {
                return bytes(page);
            } catch (RuntimeException failure) {
                throw compiled.told(failure);
            }
        }
    }

    private static byte[] bytes(Supplier<JteModel> page) {
        Utf8ByteOutput printed = new Utf8ByteOutput();
        page.get().render(printed);
        return printed.toByteArray();
    }
}
