package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The projects as a short list of links.
 *
 * @param label the label of the list
 * @param rows the projects
 * @param more a link to the list of all projects; null if the rows are complete
 */
public record ProjectIndex(
        String label, List<ProjectRow> rows, @Nullable NavLink more) {

    public ProjectIndex {
        rows = List.copyOf(rows);
    }
}
