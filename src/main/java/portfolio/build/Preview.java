package portfolio.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.output.LazySite;
import portfolio.output.Manifest;
import portfolio.output.Site;
import portfolio.render.Press;
import portfolio.source.Problem;

/** A site that is looked at while it is written: each page is made when somebody asks for it, or for all. */
public final class Preview {

    private final Content content;
    private final Press press;
    private final Assembly assembly;
    private final LazySite pages;
    private @Nullable Site whole;

    Preview(Content content, BuildOptions options, Press press) {
        this.content = content;
        this.press = press;
        assembly = new Assembly(content, options, press);
        pages = assembly.pages();
    }

    /** Whether its content says the same, so that with the same design the pages are the same too. */
    public boolean saysTheSameAs(Preview other) {
        return content.portfolio().equals(other.content.portfolio());
    }

    /** Whether there is this file, as far as that is known without share cards and PDFs. */
    public boolean has(String path) {
        return pages.paths().contains(path);
    }

    /**
     * The bytes of a file; empty when the site has none at this path. Share cards and PDFs are made all at once, when
     * one of them is asked for.
     */
    public Optional<byte[]> bytes(String path) throws IOException {
        Optional<byte[]> page = pages.bytes(path);
        return page.isPresent() || !comesLater(path)
                ? page
                : Optional.ofNullable(whole().files().get(path));
    }

    /** The paths of everything but the share cards and the PDFs. */
    public Set<String> paths() {
        return pages.paths();
    }

    /** Everything but the share cards and the PDFs. */
    public Site pages() {
        return pages.whole();
    }

    /** Whether this is a share card or a PDF, which open pages do not follow. */
    public static boolean comesLater(String path) {
        return path.endsWith(".pdf") || path.startsWith("assets/card-");
    }

    private synchronized Site whole() throws IOException {
        if (whole == null) {
            try {
                whole = assembly.whole(pages.whole());
            } catch (RuntimeException e) {
                throw press.told(e);
            }
        }
        return whole;
    }

    /**
     * Passes the site if it may be published. All its files are made for that.
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
