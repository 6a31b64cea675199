package portfolio.build;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portfolio.asset.Assets;
import portfolio.audit.SiteReview;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.content.ContentMemory;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.output.OutputFolder;
import portfolio.output.SiteSize;
import portfolio.render.RenderContext;
import portfolio.site.ResumePaths;
import portfolio.source.ProblemException;
import portfolio.source.Problems;

/** Builds a site from a content folder. */
public final class SiteBuild {

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
        Content content = at(options.baseUrl(), ContentFolder.read(options.content(), options.drafts()));
        if (options.htmlOnly()) {
            SiteSize size = output.write(Assembly.html(content));
            return new BuildReport(size.pages(), size.bytes(), content.remarks());
        }
        Assembly.Assembled assembled = Assembly.of(content, options);
        output.write(assembled.site(), assembled.companion());
        return new BuildReport(assembled.site().pages(), assembled.site().size(), assembled.remarks());
    }

    /**
     * Builds the variants of the résumé without writing anything, and returns a report of each.
     *
     * @throws ProblemException if the content has errors
     * @throws IOException if a document cannot be created
     */
    public static List<VariantReport> variants(BuildOptions options) throws IOException {
        return Assembly.of(ContentFolder.read(options.content(), options.drafts()), options)
                .variants();
    }

    /**
     * Prepares the site for live preview without writing anything.
     *
     * @param context renders the pages; shared by all previews of a site
     * @param memory remembers the content read before; shared by all previews of a site
     * @throws portfolio.source.ProblemException if the content has errors
     */
    public static Preview preview(BuildOptions options, RenderContext context, ContentMemory memory) {
        return new Preview(
                at(options.baseUrl(), ContentFolder.read(options.content(), options.drafts(), memory)),
                options,
                context);
    }

    /**
     * Builds the site without writing anything, and checks the content and the site.
     *
     * @throws ProblemException if the content has errors, with all of its problems
     * @throws IOException if a document cannot be created
     */
    public static Checked check(BuildOptions options) throws IOException {
        Content content = at(options.baseUrl(), ContentFolder.read(options.content(), options.drafts()));
        Assembly.Assembled assembled = Assembly.of(content, options);
        Problems problems = new Problems();
        problems.addAll(assembled.remarks());
        problems.addAll(SiteReview.of(assembled.site(), content, LocalDate.now(ZoneOffset.UTC)));
        return new Checked(content, assembled.site(), problems.list());
    }

    /**
     * Returns the PDF of the public résumé, even if the site fails its audit; empty if the content has errors.
     *
     * @throws IOException if the PDF cannot be created
     */
    public static Optional<byte[]> resumePdf(BuildOptions options) throws IOException {
        RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(options.cache()));
        try {
            return preview(options, context, new ContentMemory())
                    .bytes(ResumePaths.SITE.pdf().file());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    private static Content at(@Nullable SiteUrl url, Content content) {
        return url == null ? content : content.publishedAt(url);
    }
}
