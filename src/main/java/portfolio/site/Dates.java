package portfolio.site;

import org.jspecify.annotations.Nullable;
import portfolio.model.End;
import portfolio.model.Labels;
import portfolio.model.PartialDate;
import portfolio.model.Period;

/**
 * A period as it is shown. The space inside a date does not break.
 *
 * @param start such as {@code Apr 2023}; absent when it is not known
 * @param startIso the start for machines; absent like the start
 * @param end such as {@code Apr 2023} or {@code Present}; absent when it is not known
 * @param endIso the end for machines; absent when it goes on or is not known
 */
public record Dates(
        @Nullable String start,
        @Nullable String startIso,
        @Nullable String end,
        @Nullable String endIso) {

    private static final String NO_BREAK_SPACE = "\u00a0";

    /** The period in the words of the site; absent when nothing of it is known. */
    static @Nullable Dates of(Period period, Labels labels) {
        if (period.isUnknown()) {
            return null;
        }
        PartialDate start = period.start();
        End end = period.end();
        PartialDate endDate = end == null ? null : end.date();
        return new Dates(
                start == null ? null : unbroken(labels.date(start)),
                start == null ? null : start.toString(),
                end == null ? null : unbroken(labels.end(end)),
                endDate == null ? null : endDate.toString());
    }

    /** Both ends as one text, such as {@code Apr 2023 – Present}. */
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
