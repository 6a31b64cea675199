package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Terms by projects, with totals that agree.
 *
 * @param label what a row is: {@code Technology} or {@code Concept}
 * @param caption what the table shows
 * @param companies the columns grouped by company; empty when there are too many projects for columns
 * @param rows one per term, the most used first
 * @param totals how many terms each project uses, in the order of the columns
 * @param total the sum of the totals, and of the rows' totals
 */
public record Matrix(
        String label, String caption, List<ProjectGroup> companies, List<Row> rows, List<Integer> totals, int total) {

    public Matrix {
        companies = List.copyOf(companies);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** How many columns of projects there are. */
    public int columns() {
        return totals.size();
    }

    /** Which group of columns this column of a project belongs to. */
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
     * @param href its page; absent when it has none
     * @param cells whether each project uses it, in the order of the columns
     * @param projects how many projects use it
     */
    public record Row(String name, @Nullable String href, List<Boolean> cells, int projects) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
