package portfolio.serve;

import java.util.List;
import portfolio.source.Problem;

/** Reports each warning and note once, not after every save. */
final class WarningLog {

    private final Listener listener;
    private List<Problem> told = List.of();

    WarningLog(Listener listener) {
        this.listener = listener;
    }

    /**
     * Reports the remarks that are new.
     *
     * @param remarks all current remarks
     */
    synchronized void tell(List<Problem> remarks) {
        List<String> known = told.stream().map(WarningLog::key).toList();
        List<Problem> unknown =
                remarks.stream().filter(remark -> !known.contains(key(remark))).toList();
        told = remarks;
        if (!unknown.isEmpty()) {
            listener.remarked(unknown);
        }
    }

    /** Ignores the line number, which changes when lines are added above. */
    private static String key(Problem remark) {
        return remark.place().name() + ": " + remark.message();
    }
}
