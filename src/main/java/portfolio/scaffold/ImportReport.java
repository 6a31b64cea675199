package portfolio.scaffold;

import java.util.List;

/**
 * What was imported.
 *
 * @param files number of files written
 * @param remarks what could not be taken over as it was, in the order of lines and columns
 */
public record ImportReport(int files, List<Remark> remarks) {

    public ImportReport {
        remarks = List.copyOf(remarks);
    }
}
