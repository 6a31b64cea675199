package portfolio.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.model.SiteUrl;
import portfolio.output.OutputFolder;
import portfolio.output.Site;
import portfolio.render.SiteRenderer;

/** The whole way from a content folder to a written site. */
public final class SiteBuild {

    private SiteBuild() {}

    /**
     * Builds the site and writes it, whole or not at all. Whatever becomes of it, the site of a run that was killed
     * while it replaced one is put back first.
     *
     * @throws portfolio.output.OutputRefused if the output folder is not this program's
     * @throws portfolio.source.ProblemException if the content has errors
     * @throws IOException if the output cannot be written
     */
    public static BuildReport run(BuildOptions options) throws IOException {
        OutputFolder output = OutputFolder.at(options.output(), options.content());
        output.recover();
        Content content = at(options.baseUrl(), ContentFolder.read(options.content(), options.drafts()));
        Site site = SiteRenderer.render(content.portfolio(), content.evidence(), options.cache());
        output.write(site);
        return new BuildReport(site.pages(), site.size(), content.remarks());
    }

    private static Content at(@Nullable SiteUrl url, Content content) {
        return url == null ? content : content.publishedAt(url);
    }
}
