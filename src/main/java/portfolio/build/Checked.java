package portfolio.build;

import java.util.List;
import portfolio.content.Content;
import portfolio.output.Site;
import portfolio.source.Problem;

/**
 * A content whose site could be made, and what is to be said of both.
 *
 * @param site the finished site, which was not written
 * @param problems in the order of files, lines and columns; an error among them is a fault of the finished site
 */
public record Checked(Content content, Site site, List<Problem> problems) {

    public Checked {
        problems = List.copyOf(problems);
    }
}
