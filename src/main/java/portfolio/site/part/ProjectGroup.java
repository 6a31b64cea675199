package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adjacent projects of one company.
 *
 * @param company the company; null if unknown
 * @param rows the projects
 */
public record ProjectGroup(@Nullable String company, List<ProjectRow> rows) {

    public ProjectGroup {
        rows = List.copyOf(rows);
    }
}
