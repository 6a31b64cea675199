package portfolio.render;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.asset.Design;
import portfolio.asset.DocumentDesign;
import portfolio.model.Accent;
import portfolio.output.ArtefactCache;
import portfolio.template.StaticTemplates;
import portfolio.template.Templates;

/**
 * What a site is printed with: templates and the design. Kept from one rendering to the next, it spares reading the
 * design and drawing a card anew; it never changes what comes out. For several threads.
 */
public final class Press {

    private final Assets assets;
    private final CardPress cards;
    private final Map<String, Design> designs = new HashMap<>();
    private final Map<String, DocumentDesign> documentDesigns = new HashMap<>();
    private Templates templates = new StaticTemplates();
    private volatile @Nullable TemplateFolder folder;

    /** @param cache keeps what takes long to make */
    public Press(Assets assets, ArtefactCache cache) {
        this.assets = assets;
        this.cards = new CardPress(this, cache);
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
            TemplateFolder compiled = new TemplateFolder(templateFolder);
            templates = compiled.templates();
            folder = compiled;
        }
        return true;
    }

    /**
     * What a failure of templates says to those who edit them.
     *
     * @return a problem with its place; the failure itself when it comes from no template
     */
    public RuntimeException told(RuntimeException failure) {
        TemplateFolder compiled = folder;
        return compiled == null ? failure : compiled.told(failure);
    }

    synchronized Templates templates() {
        return templates;
    }

    /** Whether templates are compiled as they are used. */
    public boolean isCompiling() {
        return folder != null;
    }

    CardPress cards() {
        return cards;
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

    /** The bytes of a page; one at a time where templates are compiled as they are used. */
    byte[] print(Supplier<JteModel> page) {
        TemplateFolder compiled = folder;
        if (compiled == null) {
            return bytes(page);
        }
        synchronized (compiled) {
            return bytes(page);
        }
    }

    private static byte[] bytes(Supplier<JteModel> page) {
        Utf8ByteOutput printed = new Utf8ByteOutput();
        page.get().render(printed);
        return printed.toByteArray();
    }
}
