package portfolio.scaffold;

import java.util.List;
import portfolio.jsonresume.Remark;
import portfolio.jsonresume.Remark.Fate;

/**
 * The result of an import.
 *
 * @param files the number of files written
 * @param asWritten the number of values that were imported unchanged
 * @param remarks the remarks about values that were not imported as written, sorted by line and column
 */
public record ImportReport(int files, int asWritten, List<Remark> remarks) {

    public ImportReport {
        remarks = List.copyOf(remarks);
    }

    /** Returns the number of remarks about values that were changed, moved or added. */
    public int repaired() {
        return (int) remarks.stream()
                        .filter(remark -> remark.fate() != Fate.LANGUAGE)
                        .count()
                - leftOut();
    }

    /** Returns the number of remarks about values that were left out. */
    public int leftOut() {
        return (int) remarks.stream()
                .filter(remark -> remark.fate() == Fate.LEFT_OUT)
                .count();
    }
}
