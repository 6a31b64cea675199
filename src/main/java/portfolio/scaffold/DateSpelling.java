package portfolio.scaffold;

import org.jspecify.annotations.Nullable;
import portfolio.model.End;
import portfolio.model.Period;
import portfolio.model.Start;

/** Formats dates as the content files spell them. */
final class DateSpelling {

    private DateSpelling() {}

    /** Returns the start of a period: a date, or a text such as {@code expected 2028-06}; null if unknown. */
    static @Nullable Object start(Period period) {
        Start start = period.start();
        if (start == null) {
            return null;
        }
        return start.isExpected() ? start.toString() : start.date();
    }

    /** Returns the end of a period: a date, or a text such as {@code present}; null if unknown. */
    static @Nullable Object end(Period period) {
        End end = period.end();
        if (end == null) {
            return null;
        }
        return end.isPresent() || end.isExpected() ? end.toString() : end.date();
    }
}
