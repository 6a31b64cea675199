package portfolio.scaffold;

import org.jspecify.annotations.Nullable;
import portfolio.model.End;
import portfolio.model.Period;

/** Dates as the content writes them. */
final class Dates {

    private Dates() {}

    /** The end of a period: a date, or {@code present}; absent when it is not known. */
    static @Nullable Object end(Period period) {
        End end = period.end();
        if (end == null) {
            return null;
        }
        return end.isPresent() || end.isExpected() ? end.toString() : end.date();
    }
}
