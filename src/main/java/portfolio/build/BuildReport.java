package portfolio.build;

import java.util.List;
import portfolio.source.Problem;

/**
 * What was built.
 *
 * @param pages number of HTML pages
 * @param bytes size of all files together
 * @param remarks warnings and notes, in the order of files, lines and columns
 */
public record BuildReport(long pages, long bytes, List<Problem> remarks) {

    public BuildReport {
        remarks = List.copyOf(remarks);
    }
}
