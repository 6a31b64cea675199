package portfolio.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * The end of a period: a date, or the present.
 *
 * @param date the date; null if the period has not ended
 * @param isExpected whether the date was in the future when it was written, such as that of a degree
 */
public record End(@Nullable PartialDate date, boolean isExpected) {

    /** The end of a period that has not ended. */
    public static final End PRESENT = new End(null);

    private static final String PRESENT_WORD = "present";
    private static final Pattern EXPECTED = Pattern.compile("expected\\s+(\\S+)", Pattern.CASE_INSENSITIVE);

    /** Creates an end that is not marked as expected; null stands for the present. */
    public End(@Nullable PartialDate date) {
        this(date, false);
    }

    /**
     * Parses {@code present}, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or {@code expected} followed by such
     * a date.
     *
     * @throws InvalidValue if the text is none of these
     */
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

    /** Returns whether the period has not ended. */
    public boolean isPresent() {
        return date == null;
    }

    /** Returns the end in the syntax of the content files. */
    @Override
    public String toString() {
        return date == null ? PRESENT_WORD : (isExpected ? "expected " : "") + date;
    }
}
