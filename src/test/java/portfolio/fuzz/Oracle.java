package portfolio.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import portfolio.TestSite;
import portfolio.asset.Assets;
import portfolio.content.reading.ContentMemory;
import portfolio.output.ArtefactCache;
import portfolio.output.Site;
import portfolio.pipeline.BuildOptions;
import portfolio.pipeline.ComposedSite;
import portfolio.pipeline.SiteBuild;
import portfolio.render.RenderContext;
import portfolio.source.Problem;
import portfolio.source.ProblemException;
import portfolio.source.Severity;

/** Checks the result of an input, which must be a site without faults or a list of problems. */
final class Oracle {

    /**
     * Only one in this many inputs is audited in full, because drawing takes a hundred times as long as all the rest.
     */
    private static final int WHOLE = 250;

    private static final int TWICE = 20;

    private final WorkingFolder folder;
    private final PageOracle pages;
    private final RenderContext context = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));

    Oracle(Path folder, Vocabulary vocabulary) throws IOException {
        this.folder = new WorkingFolder(folder.resolve("content"));
        this.pages = new PageOracle(vocabulary);
    }

    /** The result of an input. */
    enum Outcome {
        SITE,
        REFUSED
    }

    Outcome check(Input input) throws IOException {
        folder.become(input.files());
        BuildOptions options =
                new BuildOptions(folder.path(), folder.path().resolveSibling("site"), null, input.drafts(), null);
        try {
            ComposedSite composed = SiteBuild.preview(options, context, new ContentMemory());
            Site site = TestSite.withoutDrawings(composed.site());
            checkProblems(composed.remarksOfPages(), false);
            pages.check(site);
            if (input.number() % TWICE == 0) {
                RenderContext fresh = new RenderContext(Assets.SHIPPED, new ArtefactCache(null));
                assertSame(
                        site,
                        TestSite.withoutDrawings(SiteBuild.preview(options, fresh, new ContentMemory())
                                .site()));
            }
            if (input.number() % WHOLE == 0) {
                composed.check();
                checkProblems(composed.remarks(), false);
            }
            return Outcome.SITE;
        } catch (ProblemException refused) {
            checkProblems(refused.problems(), true);
            return Outcome.REFUSED;
        }
    }

    private void checkProblems(List<Problem> problems, boolean errors) {
        assertThat(problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR))
                .isEqualTo(errors);
        problems.forEach(problem -> ProblemOracle.check(problem, folder.path()));
    }

    private static void assertSame(Site one, Site other) {
        assertThat(other.files().keySet()).isEqualTo(one.files().keySet());
        for (Map.Entry<String, byte[]> file : one.files().entrySet()) {
            assertThat(other.files().get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
    }
}
