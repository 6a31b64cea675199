package portfolio.build;

import java.util.List;
import portfolio.source.Problem;

/**
 * The result of a build.
 *
 * @param pages the number of HTML pages
 * @param bytes the total size of all files
 * @param remarks warnings and notes, sorted by file, line and column
 */
public record BuildReport(long pages, long bytes, List<Problem> remarks) {

    public BuildReport {
        remarks = List.copyOf(remarks);
    }
}
