package portfolio.model;

import org.jspecify.annotations.Nullable;
import portfolio.source.InvalidValue;

/**
 * How a period ends: at a date, or not yet.
 *
 * @param date the date of the end; absent when it goes on to the present
 */
public record End(@Nullable PartialDate date) {

    /** It goes on. */
    public static final End PRESENT = new End(null);

    private static final String PRESENT_WORD = "present";

    /** Reads {@code present}, {@code YYYY} or {@code YYYY-MM}. */
    public static End parse(String text) {
        if (text.equalsIgnoreCase(PRESENT_WORD)) {
            return PRESENT;
        }
        try {
            return new End(PartialDate.parse(text));
        } catch (InvalidValue invalid) {
            throw InvalidValue.of(invalid.getMessage(), "write an end as 2023-04, 2023 or present");
        }
    }

    public boolean isPresent() {
        return date == null;
    }
}
