package portfolio.jsonresume;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.model.PartialDate;

/** A parser for whole periods that have not ended, such as {@code 2021 - Present} or {@code since 2020}. */
final class OpenPeriod {

    private static final Pattern SINCE = Pattern.compile(
            "(?:(?:ever )?since|starting(?: in)?|depuis(?: le)?|seit(?: dem)?|desde(?: el)?|dall?'|dal|sinds|sedan|siden|od|с|з|від)"
                    + "(?![\\p{L}\\p{M}])\\s*(.+)|(.+?)\\s*(?:から|부터|以来|以降|起)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The end of a date and what separates it from the end of the period. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<=[0-9])(?![0-9])\\s?[年月日년월일.]?[\\s,/–—~〜-]*");

    private OpenPeriod() {}

    /** Returns the start of the period in a text; empty if the text is not a period, or the period has ended. */
    static Optional<PartialDate> start(String text) {
        String plain = text.strip().replace('\u2019', '\'');
        Matcher since = SINCE.matcher(plain);
        if (since.matches()) {
            return DateText.read(since.group(1) != null ? since.group(1) : since.group(2));
        }
        Matcher separators = SEPARATOR.matcher(plain);
        while (separators.find()) {
            String end = plain.substring(separators.end());
            Optional<PartialDate> start = DateText.read(plain.substring(0, separators.start()));
            if (start.isPresent() && isPresent(end)) {
                return start;
            }
        }
        return Optional.empty();
    }

    /** Returns whether a text says that a period goes on. In parentheses, it may describe the date before it. */
    private static boolean isPresent(String end) {
        String lower = end.toLowerCase(Locale.ROOT);
        return Present.isSaidBy(end) && !lower.startsWith("(") && !lower.startsWith("date");
    }
}
