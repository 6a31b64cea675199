package portfolio.site.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table of terms by projects.
 *
 * @param used for each row, whether each column is marked
 * @param sums the number at the end of each row
 * @param totals the number at the end of each column
 * @param corner the total of all rows
 */
record MatrixTable(List<List<Boolean>> used, List<Integer> sums, List<Integer> totals, int corner) {

    static MatrixTable of(Element table) {
        List<List<Boolean>> used = new ArrayList<>();
        List<Integer> sums = new ArrayList<>();
        for (Element row : table.select("tbody tr")) {
            Elements cells = row.select("td");
            used.add(cells.subList(0, cells.size() - 1).stream()
                    .map(Element::hasText)
                    .toList());
            sums.add(Integer.valueOf(cells.last().text()));
        }
        List<Integer> foot = table.select("tfoot td").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        return new MatrixTable(used, sums, foot.subList(0, foot.size() - 1), foot.get(foot.size() - 1));
    }

    int total(int column) {
        return totals.get(column);
    }

    Stream<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int row = 0; row < used.size() && !totals.isEmpty(); row++) {
            long marks = used.get(row).stream().filter(mark -> mark).count();
            if (marks != sums.get(row)) {
                faults.add("row " + (row + 1) + " has " + marks + " marks, not " + sums.get(row));
            }
        }
        for (int column = 0; column < totals.size(); column++) {
            int index = column;
            long marks = used.stream().filter(row -> row.get(index)).count();
            if (marks != totals.get(column)) {
                faults.add("column " + (column + 1) + " has " + marks + " marks, not " + totals.get(column));
            }
        }
        int all = sums.stream().mapToInt(Integer::intValue).sum();
        if (all != corner) {
            faults.add("the sums make " + all + ", not " + corner);
        }
        return faults.stream();
    }
}
