package portfolio.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * How a period ends: at a date, or not yet.
 *
 * @param date the date of the end; absent when it goes on to the present
 * @param isExpected whether the date was still to come when it was written, such as that of a degree
 */
public record End(@Nullable PartialDate date, boolean isExpected) {

    /** It goes on. */
    public static final End PRESENT = new End(null);

    private static final String PRESENT_WORD = "present";
    private static final Pattern EXPECTED = Pattern.compile("expected\\s+(\\S+)", Pattern.CASE_INSENSITIVE);

    /** A date that has come, or {@code null} for what goes on. */
    public End(@Nullable PartialDate date) {
        this(date, false);
    }

    /** Reads {@code present}, {@code YYYY} or {@code YYYY-MM}, or {@code expected} with such a date. */
    public static End parse(String text) {
        if (text.equalsIgnoreCase(PRESENT_WORD)) {
            return PRESENT;
        }
        Matcher expected = EXPECTED.matcher(text);
        boolean isExpected = expected.matches();
        try {
            return new End(PartialDate.parse(isExpected ? expected.group(1) : text), isExpected);
        } catch (InvalidValue invalid) {
            throw InvalidValue.of(invalid.getMessage(), "write an end as 2023-04, 2023, present, or expected 2028-06");
        }
    }

    public boolean isPresent() {
        return date == null;
    }

    /** As content files say it. */
    @Override
    public String toString() {
        return date == null ? PRESENT_WORD : (isExpected ? "expected " : "") + date;
    }
}
