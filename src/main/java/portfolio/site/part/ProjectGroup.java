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

    /** Returns whether the company fits into the margin of a page; otherwise it stands above the projects. */
    public boolean isInMargin() {
        return rows.get(0).isCompanyInMargin();
    }
}
