package portfolio.site.part;

import org.jspecify.annotations.Nullable;
import portfolio.model.End;
import portfolio.model.Labels;
import portfolio.model.PartialDate;
import portfolio.model.Period;
import portfolio.model.Start;

/**
 * A period as displayed. The spaces inside a date are no-break spaces.
 *
 * @param start the start, such as {@code Apr 2023}; null if unknown
 * @param startIso the start in ISO 8601 format; null if unknown
 * @param end the end, such as {@code Apr 2023} or {@code Present}; null if unknown
 * @param endIso the end in ISO 8601 format; null if unknown or ongoing
 */
public record DateRange(
        @Nullable String start,
        @Nullable String startIso,
        @Nullable String end,
        @Nullable String endIso) {

    private static final String NO_BREAK_SPACE = "\u00a0";

    /** Formats a period with the labels of the site; null if neither end is known. */
    public static @Nullable DateRange of(Period period, Labels labels) {
        if (period.isUnknown()) {
            return null;
        }
        Start start = period.start();
        End end = period.end();
        PartialDate endDate = end == null ? null : end.date();
        return new DateRange(
                start == null ? null : unbroken(labels.start(start)),
                start == null ? null : start.date().toString(),
                end == null ? null : unbroken(labels.end(end)),
                endDate == null ? null : endDate.toString());
    }

    /** Returns the period as one text, such as {@code Apr 2023 – Present}. */
    public String text() {
        if (start == null || end == null) {
            return start == null ? String.valueOf(end) : start;
        }
        return start + NO_BREAK_SPACE + "– " + end;
    }

    private static String unbroken(String date) {
        return date.replace(" ", NO_BREAK_SPACE);
    }
}
