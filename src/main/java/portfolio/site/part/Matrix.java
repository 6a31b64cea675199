package portfolio.site.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of terms by project. The totals of the rows and of the columns have the same sum.
 *
 * @param id the start of the ids of its cells
 * @param label the heading of the row names, such as {@code Technology}
 * @param caption the caption of the table
 * @param companies the project columns, grouped by company; empty if there are too many projects for columns
 * @param rows one row per term, most used first
 * @param totals the number of terms that each project uses, in column order; empty if there are no project columns
 * @param total the number of uses in all rows
 */
public record Matrix(
        String id,
        String label,
        String caption,
        List<ProjectGroup> companies,
        List<Row> rows,
        List<Integer> totals,
        int total) {

    public Matrix {
        companies = List.copyOf(companies);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** Returns the number of project columns. */
    public int columns() {
        return totals.size();
    }

    /** Returns the index of the company group that a project column belongs to. */
    public int groupOf(int column) {
        int group = 0;
        for (int end = companies.get(0).rows().size();
                column >= end;
                end += companies.get(group).rows().size()) {
            group++;
        }
        return group;
    }

    /**
     * One term.
     *
     * @param name the term
     * @param href its page; null if it has none
     * @param cells whether each project uses the term, in column order
     * @param projects the number of projects that use the term
     */
    public record Row(String name, @Nullable String href, List<Boolean> cells, int projects) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
