package portfolio.model;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * A year, or a month of a year, of the Gregorian calendar.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12; absent when only the year is known
 */
public record PartialDate(int year, @Nullable Integer month) implements Comparable<PartialDate> {

    private static final Pattern SYNTAX = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2}))?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparingInt(PartialDate::year).thenComparingInt(PartialDate::monthOrZero);

    public PartialDate {
        if (month != null && (month < 1 || month > 12)) {
            throw InvalidValue.of("there is no month " + month, "months go from 01 to 12");
        }
    }

    /** Reads {@code YYYY} or {@code YYYY-MM}. */
    public static PartialDate parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw InvalidValue.of(
                    "'" + text + "' is not a date", "write a year and month as 2023-04, or a year as 2023");
        }
        String month = matcher.group(2);
        return new PartialDate(Integer.parseInt(matcher.group(1)), month == null ? null : Integer.valueOf(month));
    }

    /** Whether this date is certainly before the other: 2023 is not before 2023-04, since it may be any month of it. */
    public boolean isBefore(PartialDate other) {
        if (year != other.year || month == null || other.month == null) {
            return year < other.year;
        }
        return month < other.month;
    }

    /** By time; a bare year comes before its months. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    private int monthOrZero() {
        return month == null ? 0 : month;
    }

    /** ISO 8601: {@code YYYY} or {@code YYYY-MM}. */
    @Override
    public String toString() {
        return month == null ? Integer.toString(year) : year + (month < 10 ? "-0" : "-") + month;
    }
}
