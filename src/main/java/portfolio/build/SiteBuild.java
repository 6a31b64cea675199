package portfolio.build;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.model.Portfolio;
import portfolio.model.SiteUrl;
import portfolio.output.OutputFolder;
import portfolio.output.Site;
import portfolio.render.SiteRenderer;

/** The whole way from a content folder to a written site. */
public final class SiteBuild {

    private SiteBuild() {}

    /**
     * Builds the site and writes it, whole or not at all.
     *
     * @throws portfolio.source.ProblemException if the content has errors
     * @throws IOException if the output cannot be written
     */
    public static BuildReport run(BuildOptions options) throws IOException {
        Content content = ContentFolder.read(options.content(), options.drafts());
        Portfolio portfolio = publishedAt(options.baseUrl(), content.portfolio());
        Site site = SiteRenderer.render(portfolio, content.evidence());
        OutputFolder.at(options.output(), options.content()).write(site);
        return new BuildReport(site.pages(), site.size(), content.remarks());
    }

    private static Portfolio publishedAt(@Nullable SiteUrl url, Portfolio portfolio) {
        return url == null
                ? portfolio
                : portfolio.withProfile(portfolio.profile().withUrl(url));
    }
}
