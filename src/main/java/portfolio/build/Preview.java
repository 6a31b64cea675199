package portfolio.build;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.output.Manifest;
import portfolio.output.Site;
import portfolio.render.Press;
import portfolio.source.Problem;

/** A site that is looked at while it is written: its pages are there at once, all that takes longer follows. */
public final class Preview {

    private final Assembly assembly;
    private final Site pages;
    private @Nullable Site whole;

    Preview(Content content, BuildOptions options, Press press) {
        assembly = new Assembly(content, options, press);
        pages = assembly.pages();
    }

    /** Everything but the share cards and the PDFs. */
    public Site pages() {
        return pages;
    }

    /** Whether this is a file that only the whole site has. */
    public static boolean comesLater(String path) {
        return path.endsWith(".pdf") || path.startsWith("assets/card-");
    }

    /** All files. Made at the first call; not yet known to agree with each other. */
    public synchronized Site whole() throws IOException {
        if (whole == null) {
            whole = assembly.whole(pages);
        }
        return whole;
    }

    /**
     * Passes the site if it may be published.
     *
     * @throws portfolio.source.ProblemException if its formats disagree, or something stands in it that is not public
     */
    public synchronized void audit() throws IOException {
        Site site = whole();
        assembly.audit(site, Manifest.of(site));
    }

    /** Warnings and notes; those about documents only after the whole site was made. */
    public synchronized List<Problem> remarks() {
        return assembly.remarks();
    }
}
