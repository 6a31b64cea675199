package portfolio.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * A year, a month or a day of the Gregorian calendar.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12; null if only the year is known
 * @param day 1 to 31; null if only the month is known. Pages show the month only
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern SYNTAX = Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::monthOrZero)
            .thenComparingInt(PartialDate::dayOrZero);

    public PartialDate {
        if (month != null && (month < 1 || month > 12)) {
            throw InvalidValue.of("there is no month " + month, "write a month from 01 to 12");
        }
        if (day != null
                && (month == null || day < 1 || day > YearMonth.of(year, month).lengthOfMonth())) {
            throw InvalidValue.of("this day does not exist", "correct the day, or leave it out");
        }
    }

    /** Creates a date without a day, and without a month if that is null. */
    public PartialDate(int year, @Nullable Integer month) {
        this(year, month, null);
    }

    /**
     * Parses {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws InvalidValue if the text has another form, or there is no such month or day
     */
    public static PartialDate parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw InvalidValue.of(
                    "'" + text + "' is not a date", "write a year and month as 2023-04, or a year as 2023");
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /**
     * Returns whether this date is certainly before the other. 2023 is not before 2023-04, because it may be any month
     * of that year.
     */
    public boolean isBefore(PartialDate other) {
        if (year != other.year || month == null || other.month == null) {
            return year < other.year;
        }
        if (!month.equals(other.month) || day == null || other.day == null) {
            return month < other.month;
        }
        return day < other.day;
    }

    /** Orders by time. A year without a month precedes its months, and a month without a day precedes its days. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    private int monthOrZero() {
        return month == null ? 0 : month;
    }

    private int dayOrZero() {
        return day == null ? 0 : day;
    }

    /** Returns the date in ISO 8601: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    @Override
    public String toString() {
        return year + twoDigits(month) + twoDigits(day);
    }

    private static String twoDigits(@Nullable Integer number) {
        return number == null ? "" : (number < 10 ? "-0" : "-") + number;
    }
}
