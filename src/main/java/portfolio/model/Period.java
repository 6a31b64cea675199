package portfolio.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * From when to when.
 *
 * @param start absent when it is not told
 * @param end absent when it is not told, which does not mean that it goes on
 */
public record Period(@Nullable PartialDate start, @Nullable End end) {

    /** Nothing is known. */
    public static final Period UNKNOWN = new Period(null, null);

    /** Latest first: what goes on, then by end, then by start; what has no dates comes last. */
    public static final Comparator<Period> LATEST_FIRST = Comparator.comparingLong(Period::endRank)
            .thenComparingLong(Period::startRank)
            .reversed();

    public Period {
        PartialDate last = end == null ? null : end.date();
        if (start != null && last != null && last.isBefore(start)) {
            throw InvalidValue.in(
                    "end",
                    "the end, " + last + ", is before the start, " + start,
                    "swap the two dates, or mend one of them");
        }
    }

    public boolean isUnknown() {
        return start == null && end == null;
    }

    /** Whether it goes on at present. */
    public boolean isOpen() {
        return end != null && end.isPresent();
    }

    private long endRank() {
        if (end == null) {
            return startRank();
        }
        PartialDate date = end.date();
        return date == null ? Long.MAX_VALUE : rank(date);
    }

    private long startRank() {
        return start == null ? 0 : rank(start);
    }

    private static long rank(PartialDate date) {
        Integer month = date.month();
        return date.year() * 100L + (month == null ? 0 : month);
    }
}
