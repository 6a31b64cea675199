package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects as a short list of links.
 *
 * @param label what stands over it
 * @param rows the projects
 * @param more a last row to the list of all; absent when the rows are all
 */
public record ProjectIndex(
        String label, List<ProjectRow> rows, @Nullable NavLink more) {

    public ProjectIndex {
        rows = List.copyOf(rows);
    }
}
