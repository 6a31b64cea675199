package portfolio.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portfolio.asset.DocumentDesign;
import portfolio.content.Content;
import portfolio.content.ContentFolder;
import portfolio.model.SiteUrl;
import portfolio.output.ArtefactCache;
import portfolio.output.OutputFolder;
import portfolio.output.Site;
import portfolio.pdf.ResumePdf;
import portfolio.render.ResumeSheet;
import portfolio.render.SiteRenderer;
import portfolio.site.SitePath;
import portfolio.source.Problem;

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
        Site pages = SiteRenderer.render(content.portfolio(), content.evidence(), options.cache());
        DocumentDesign design =
                DocumentDesign.load(content.portfolio().profile().accent());
        ResumeSheet resume = SiteRenderer.resume(content.portfolio(), content.evidence(), design);
        byte[] pdf = ResumePdf.of(resume.xhtml(), design, new ArtefactCache(options.cache()));
        Site site = pages.with(Map.of(SitePath.RESUME_PDF.file(), pdf));
        output.write(site);
        List<Problem> remarks = new ArrayList<>(content.remarks());
        Unset.warning(resume.unset(), options.content()).ifPresent(remarks::add);
        return new BuildReport(site.pages(), site.size(), remarks);
    }

    private static Content at(@Nullable SiteUrl url, Content content) {
        return url == null ? content : content.publishedAt(url);
    }
}
