package portfolio.pipeline;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.audit.SiteReview;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.content.reading.ContentMemory;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.output.CacheKey;
import portfolio.output.OutputFolder;
import portfolio.output.SitePictures;
import portfolio.output.SiteSize;
import portfolio.render.RenderContext;
import portfolio.site.address.ResumePaths;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** Builds a site from a content folder. */
public final class SiteBuild {

    /** The version of the code that reads the headers of pictures, in the cache key. */
    private static final String HEADERS = "picture-header-1";

    private SiteBuild() {}

    /**
     * Builds the site and writes it completely or not at all. First, if an earlier run was killed while it replaced the
     * site, that site is restored.
     *
     * @throws portfolio.output.OutputRefused if the output folder was not written by this program
     * @throws ProblemException if the content has errors
     * @throws IOException if the output cannot be written
     */
    public static BuildReport run(BuildOptions options) throws IOException {
        OutputFolder output = OutputFolder.at(options.output(), options.content());
        output.recover();
        ComposedSite composed = compose(read(options), options);
        if (options.htmlOnly()) {
            SiteSize size = output.write(composed.html(), Map.of());
            return new BuildReport(size, composed.remarksOfPages());
        }
        composed.check();
        SiteSize size = output.write(composed.site(), composed.companion());
        return new BuildReport(size, composed.remarks());
    }

    /**
     * Builds the variants of the résumé without writing anything, and returns a report of each.
     *
     * @throws ProblemException if the content has errors
     * @throws IOException if a document cannot be created
     */
    public static List<VariantReport> variants(BuildOptions options) throws IOException {
        ComposedSite composed = compose(read(options), options);
        composed.check();
        return composed.variants();
    }

    /**
     * Composes the site for live preview without generating anything.
     *
     * @param context renders the pages; shared by all versions of a site
     * @param memory remembers the content read before; shared by all versions of a site
     * @throws ProblemException if the content has errors
     */
    public static ComposedSite preview(BuildOptions options, RenderContext context, ContentMemory memory) {
        Content content = ContentFolder.read(options.content(), options.drafts(), memory);
        return new ComposedSite(at(options.baseUrl(), content), options, context, SitePictures.Detail.PREVIEW);
    }

    /**
     * Builds the site without writing anything, and checks the content and the site.
     *
     * @throws ProblemException if the content has errors, with all of its problems
     * @throws IOException if a document cannot be created
     */
    public static CheckReport check(BuildOptions options) throws IOException {
        Content content = read(options);
        ComposedSite composed = compose(content, options);
        composed.check();
        Problems problems = new Problems();
        problems.addAll(composed.remarks());
        problems.addAll(SiteReview.of(composed.site(), content, LocalDate.now(ZoneOffset.UTC)));
        return new CheckReport(content, composed.site(), problems.list());
    }

    /**
     * Returns the PDF of the public résumé, even if the site fails its audit; empty if the content has errors.
     *
     * @throws IOException if the PDF cannot be created
     */
    public static Optional<byte[]> resumePdf(BuildOptions options) throws IOException {
        try {
            return compose(read(options), options)
                    .site()
                    .bytes(ResumePaths.SITE.pdf().file());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    /** Reads the content and composes its site, without generating anything. */
    static ComposedSite composed(BuildOptions options) throws IOException {
        return compose(read(options), options);
    }

    private static Content read(BuildOptions options) {
        return at(options.baseUrl(), ContentFolder.read(options.content(), options.drafts(), memory(options)));
    }

    /** Returns an empty memory for the content, which finds the headers of pictures in the cache of the options. */
    public static ContentMemory memory(BuildOptions options) {
        ArtefactCache cache = new ArtefactCache(options.cache());
        return new ContentMemory((key, maker) -> cache.get(new CacheKey(HEADERS, key), maker::get));
    }

    private static Content at(@Nullable SiteUrl url, Content content) {
        return url == null ? content : content.publishedAt(url);
    }

    private static ComposedSite compose(Content content, BuildOptions options) throws IOException {
        SitePictures.Detail detail = options.htmlOnly() ? SitePictures.Detail.UNSCALED : SitePictures.Detail.COMPLETE;
        RenderContext context = options.design().context(new ArtefactCache(options.cache()));
        return new ComposedSite(content, options, context, detail);
    }
}
