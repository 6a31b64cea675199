package portfolio.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.output.ChecksumManifest;
import portfolio.output.LazySite;
import portfolio.output.Site;
import portfolio.render.RenderContext;
import portfolio.source.Problem;

/** A site for live preview. Each page is rendered only when it is asked for. */
public final class Preview {

    private final Content content;
    private final RenderContext context;
    private final Assembly assembly;
    private final LazySite pages;
    private @Nullable Site whole;

    Preview(Content content, BuildOptions options, RenderContext context) {
        this.content = content;
        this.context = context;
        assembly = new Assembly(content, options, context);
        pages = assembly.pages();
    }

    /** Returns whether the content is equal, so that with the same design the pages are equal too. */
    public boolean saysTheSameAs(Preview other) {
        return content.portfolio().equals(other.content.portfolio());
    }

    /** Returns whether the site has a file. It does not know share cards and PDFs. */
    public boolean has(String path) {
        return pages.paths().contains(path);
    }

    /**
     * Returns the bytes of a file; empty if the site has none at this path. The first request for a share card or PDF
     * builds all of them.
     */
    public Optional<byte[]> bytes(String path) throws IOException {
        Optional<byte[]> page = pages.bytes(path);
        return page.isPresent() || !comesLater(path)
                ? page
                : Optional.ofNullable(whole().files().get(path));
    }

    /** Returns the paths of all files except share cards and PDFs. */
    public Set<String> paths() {
        return pages.paths();
    }

    /** Returns all files except share cards and PDFs. */
    public Site pages() {
        return pages.whole();
    }

    /** Returns whether the path is that of a share card or PDF. Open pages do not reload when these change. */
    public static boolean comesLater(String path) {
        return path.endsWith(".pdf") || path.startsWith("assets/card-");
    }

    private synchronized Site whole() throws IOException {
        if (whole == null) {
            try {
                whole = assembly.whole(pages.whole());
            } catch (RuntimeException e) {
                throw context.told(e);
            }
        }
        return whole;
    }

    /**
     * Audits the site, which builds all its files.
     *
     * @throws portfolio.source.ProblemException if the formats of the site disagree, or if it contains something that
     *     is not public
     */
    public synchronized void audit() throws IOException {
        Site site = whole();
        assembly.audit(site, ChecksumManifest.of(site));
    }

    /** Returns the warnings and notes. Those about documents are included only after the whole site has been built. */
    public synchronized List<Problem> remarks() {
        return assembly.remarks();
    }
}
