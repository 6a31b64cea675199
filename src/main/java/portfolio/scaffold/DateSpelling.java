package portfolio.scaffold;

import org.jspecify.annotations.Nullable;
import portfolio.model.End;
import portfolio.model.Period;

/** Formats dates as the content files spell them. */
final class DateSpelling {

    private DateSpelling() {}

    /** Returns the end of a period: a date, or a text such as {@code present}; null if unknown. */
    static @Nullable Object end(Period period) {
        End end = period.end();
        if (end == null) {
            return null;
        }
        return end.isPresent() || end.isExpected() ? end.toString() : end.date();
    }
}
