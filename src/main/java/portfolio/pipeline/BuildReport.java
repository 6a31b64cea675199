package portfolio.pipeline;

import java.util.List;
import portfolio.output.SiteSize;
import portfolio.source.Problem;

/**
 * The result of a build.
 *
 * @param size the number of pages and bytes
 * @param remarks warnings and notes, sorted by file, line and column
 */
public record BuildReport(SiteSize size, List<Problem> remarks) {

    public BuildReport {
        remarks = List.copyOf(remarks);
    }
}
