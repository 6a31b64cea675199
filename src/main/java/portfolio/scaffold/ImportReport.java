package portfolio.scaffold;

import java.util.List;
import portfolio.jsonresume.Remark;
import portfolio.jsonresume.Remark.Fate;

/**
 * What was imported.
 *
 * @param files number of files written
 * @param asWritten number of texts, numbers and words that were taken over as they are
 * @param remarks what could not be taken over so, in the order of lines and columns
 */
public record ImportReport(int files, int asWritten, List<Remark> remarks) {

    public ImportReport {
        remarks = List.copyOf(remarks);
    }

    /** Number of remarks on what was taken over otherwise than it was written. */
    public int repaired() {
        return remarks.size() - leftOut();
    }

    /** Number of remarks on what was left out. */
    public int leftOut() {
        return (int) remarks.stream()
                .filter(remark -> remark.fate() == Fate.LEFT_OUT)
                .count();
    }
}
