package portfolio.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.asset.DocumentDesign;
import portfolio.output.ArtefactCache;
import portfolio.render.RenderContext;
import portfolio.render.ResumeSheet;

/** Generates the résumé PDFs for tests. */
final class Drawn {

    private static final Map<Path, byte[]> FOLDERS = new ConcurrentHashMap<>();

    private Drawn() {}

    /** Returns the résumé of a content folder, which is generated once for all tests. */
    static byte[] of(Path folder) throws IOException {
        byte[] known = FOLDERS.get(folder);
        if (known != null) {
            return known;
        }
        byte[] drawn = of(TestSite.of(folder));
        FOLDERS.put(folder, drawn);
        return drawn;
    }

    static byte[] of(TestSite site) throws IOException {
        DocumentDesign design = DocumentDesign.load(site.portfolio().profile().accent());
        return ResumePdf.of(sheet(site).xhtml(), design, new ArtefactCache(null));
    }

    static ResumeSheet sheet(TestSite site) {
        return ResumeSheet.of(
                site.pages().document(),
                DocumentDesign.load(site.portfolio().profile().accent()),
                new RenderContext(Assets.SHIPPED, new ArtefactCache(null)));
    }

    /** Returns the text of the résumé for a few files; see {@link TestSite#with}. */
    static PdfText with(String... namesAndTexts) throws IOException {
        return PdfText.of(of(TestSite.with(namesAndTexts)));
    }
}
