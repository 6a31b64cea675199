package portfolio.jsonresume;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.model.PartialDate;

/**
 * A lenient parser for dates as people write them. An impossible month or day is dropped, with everything more precise:
 * {@code 2020-13} is read as the year, {@code 2020-02-30} as the month.
 */
final class DateText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;

    /** Two-digit years from this number on belong to the last century. */
    private static final int LAST_CENTURY = 50;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "([12][0-9]{3})\\s?[-/.年년]\\s?([0-9]{1,2})(?:\\s?[-/.月월]\\s?([0-9]{1,2}))?\\s?[月월日일.]?(?:[t ].*)?");

    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([01][0-9])([0-3][0-9])");
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})\\s?[年년]?");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2})\\s?\\.\\s?([0-9]{1,2})\\s?\\.\\s?([12][0-9]{3})");
    private static final Pattern EITHER_FIRST =
            Pattern.compile("([0-9]{1,2})\\s?[-/]\\s?([0-9]{1,2})\\s?[-/]\\s?([12][0-9]{3})");
    private static final Pattern MONTH_YEAR = Pattern.compile("([0-9]{1,2})\\s?[-/. ]\\s?([12][0-9]{3})");
    private static final Pattern COMPACT_MONTH = Pattern.compile("([12][0-9]{3})(0[1-9]|1[0-2])");
    private static final Pattern MONTH_SIGN_YEAR = Pattern.compile("([0-9]{1,2})\\s?[月월],?\\s?([12][0-9]{3})\\s?[年년]?");
    private static final Pattern WORD_SHORT_YEAR = Pattern.compile("([\\p{L}\\p{M}]+)\\.?\\s?[-/]\\s?([0-9]{2})");
    private static final Pattern DOTS_SHORT_YEAR = Pattern.compile("[0-9]{1,2}\\.([0-9]{1,2})\\.([0-9]{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("'([0-9]{2})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<![0-9])[12][0-9]{3}(?![0-9])");
    private static final Pattern APOSTROPHE_YEAR = Pattern.compile("'([0-9]{2})(?![0-9])");
    private static final Pattern DAY = Pattern.compile("(?<![0-9'])([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?![0-9])");

    /** Words that may occur between a day, a month and a year. */
    private static final Pattern FILLER =
            Pattern.compile("st|nd|rd|th|er|of|de|del|den|the|di|do|年|г|года|р|року|r|roku");

    private DateText() {}

    /** Returns the date in a text; empty if there is none, or more than one. */
    static Optional<PartialDate> read(String text) {
        String plain = inAsciiDigits(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replaceAll("[\\u2010-\\u2015]", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        return inDigits(plain).or(() -> inWords(plain)).or(() -> yearAlone(plain));
    }

    /** Returns a text with the decimal digits of other scripts, such as {@code ٢٠١٥}, replaced by those of ASCII. */
    private static String inAsciiDigits(String text) {
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Optional<PartialDate> inDigits(String text) {
        Matcher match = YEAR.matcher(text);
        if (match.matches()) {
            return date(match.group(1), null, null);
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        match = COMPACT_MONTH.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), null);
        }
        match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return date(match.group(1), match.group(2), match.group(3));
        }
        match = DAY_MONTH_YEAR.matcher(text);
        if (match.matches()) {
            return date(match.group(3), match.group(2), match.group(1));
        }
        match = EITHER_FIRST.matcher(text);
        if (match.matches()) {
            return eitherFirst(match.group(1), match.group(2), match.group(3));
        }
        match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            return date(match.group(2), match.group(1), null);
        }
        match = MONTH_SIGN_YEAR.matcher(text);
        if (match.matches()) {
            return date(match.group(2), match.group(1), null);
        }
        match = DOTS_SHORT_YEAR.matcher(text);
        if (match.matches()) {
            return date(longYear(match.group(2)), match.group(1), null);
        }
        match = SHORT_YEAR.matcher(text);
        return match.matches() ? date(longYear(match.group(1)), null, null) : Optional.empty();
    }

    /**
     * Reads a date whose day and month may be in either order, as in {@code 4/5/2020}. If both orders are possible,
     * only the year is returned.
     */
    private static Optional<PartialDate> eitherFirst(String first, String second, String year) {
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        if (one == two || (one > MONTHS && two <= MONTHS)) {
            return date(year, second, first);
        }
        return two > MONTHS && one <= MONTHS ? date(year, first, second) : date(year, null, null);
    }

    private static Optional<PartialDate> inWords(String written) {
        Matcher shortDate = WORD_SHORT_YEAR.matcher(written);
        if (shortDate.matches() && MonthNames.month(shortDate.group(1)).isPresent()) {
            int month = MonthNames.month(shortDate.group(1)).getAsInt();
            return date(longYear(shortDate.group(2)), String.valueOf(month), null);
        }
        String text = written.replace("年", "年 ");
        TreeSet<Integer> months = new TreeSet<>();
        boolean onlyDate = true;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            OptionalInt month = MonthNames.month(words.group());
            month.ifPresent(months::add);
            onlyDate &= month.isPresent() || FILLER.matcher(words.group()).matches();
        }
        List<String> years = years(text);
        if (months.size() != 1 || years.size() != 1) {
            return Optional.empty();
        }
        String rest = WHOLE_YEAR
                .matcher(APOSTROPHE_YEAR.matcher(text).replaceAll(" "))
                .replaceAll(" ");
        List<String> days = DAY.matcher(rest).results().map(day -> day.group(1)).toList();
        String day = onlyDate && days.size() == 1 ? days.get(0) : null;
        return date(years.get(0), String.valueOf(months.first()), day);
    }

    private static Optional<PartialDate> yearAlone(String text) {
        List<String> years = years(text);
        return years.size() == 1 ? date(years.get(0), null, null) : Optional.empty();
    }

    private static List<String> years(String text) {
        List<String> years = new ArrayList<>();
        WHOLE_YEAR.matcher(text).results().forEach(year -> years.add(year.group()));
        APOSTROPHE_YEAR.matcher(text).results().forEach(year -> years.add(longYear(year.group(1))));
        return years.stream().distinct().toList();
    }

    private static String longYear(String twoDigits) {
        return (Integer.parseInt(twoDigits) < LAST_CENTURY ? "20" : "19") + twoDigits;
    }

    private static Optional<PartialDate> date(String year, @Nullable String month, @Nullable String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        Integer m = within(month, MONTHS);
        Integer d = m == null ? null : within(day, YearMonth.of(y, m).lengthOfMonth());
        return Optional.of(new PartialDate(y, m, d));
    }

    private static @Nullable Integer within(@Nullable String number, int last) {
        int value = number == null ? 0 : Integer.parseInt(number);
        return value < 1 || value > last ? null : Integer.valueOf(value);
    }
}
