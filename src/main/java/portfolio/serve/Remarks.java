package portfolio.serve;

import java.util.List;
import portfolio.source.Problem;

/** Tells warnings and notes once, not after every save. */
final class Remarks {

    private final Listener listener;
    private List<Problem> told = List.of();

    Remarks(Listener listener) {
        this.listener = listener;
    }

    /** @param remarks all there are now */
    synchronized void tell(List<Problem> remarks) {
        List<String> known = told.stream().map(Remarks::key).toList();
        List<Problem> unknown =
                remarks.stream().filter(remark -> !known.contains(key(remark))).toList();
        told = remarks;
        if (!unknown.isEmpty()) {
            listener.remarked(unknown);
        }
    }

    /** Without the line, which moves when something is written above it. */
    private static String key(Problem remark) {
        return remark.place().name() + ": " + remark.message();
    }
}
