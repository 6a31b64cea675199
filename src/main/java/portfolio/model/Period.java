package portfolio.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * A period of time. The end cannot be before the start, and what is expected to start cannot be present.
 *
 * @param start null if it is unknown
 * @param end null if it is unknown, which does not mean that the period is still open
 */
public record Period(@Nullable Start start, @Nullable End end) {

    /** A period whose start and end are unknown. */
    public static final Period UNKNOWN = new Period(null, null);

    /**
     * Orders open periods first, then by end, then by start, latest first. A missing end counts as the start; unknown
     * periods come last.
     */
    public static final Comparator<Period> LATEST_FIRST = Comparator.comparingLong(Period::endRank)
            .thenComparingLong(Period::startRank)
            .reversed();

    public Period {
        PartialDate last = end == null ? null : end.date();
        if (start != null && last != null && last.isBefore(start.date())) {
            throw InvalidValue.in(
                    "end",
                    "the end, " + last + ", is before the start, " + start.date(),
                    "swap the dates, or correct one");
        }
        if (start != null && start.isExpected() && end != null && end.isPresent()) {
            throw InvalidValue.in(
                    "end",
                    "what is expected to start " + start.date() + " cannot go on at present",
                    "leave 'end' out, or write when it is expected to end");
        }
    }

    /** Returns whether neither start nor end is known. */
    public boolean isUnknown() {
        return start == null && end == null;
    }

    /** Returns whether the period has not ended. */
    public boolean isOpen() {
        return end != null && end.isPresent();
    }

    /** Returns whether the period had not started when it was written. */
    public boolean isAhead() {
        return start != null && start.isExpected();
    }

    private long endRank() {
        if (end == null) {
            return startRank();
        }
        PartialDate date = end.date();
        return date == null ? Long.MAX_VALUE : rank(date);
    }

    private long startRank() {
        return start == null ? 0 : rank(start.date());
    }

    private static long rank(PartialDate date) {
        Integer month = date.month();
        return date.year() * 100L + (month == null ? 0 : month);
    }
}
