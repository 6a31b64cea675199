package portfolio.pipeline;

import java.util.List;
import portfolio.content.Content;
import portfolio.output.Site;
import portfolio.source.Problem;

/**
 * The result of a check: content that could be built, and its problems.
 *
 * @param content the content
 * @param site the finished site, which was not written
 * @param problems the problems, sorted by file, line and column; errors concern the finished site
 */
public record CheckReport(Content content, Site site, List<Problem> problems) {

    public CheckReport {
        problems = List.copyOf(problems);
    }
}
