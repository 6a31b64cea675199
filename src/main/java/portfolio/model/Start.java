package portfolio.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portfolio.source.InvalidValue;

/**
 * The start of a period.
 *
 * @param date the date
 * @param isExpected whether the date was in the future when it was written, such as that of a job that was accepted
 */
public record Start(PartialDate date, boolean isExpected) {

    private static final Pattern EXPECTED = Pattern.compile("expected\\s+(\\S+)", Pattern.CASE_INSENSITIVE);

    /** Creates a start that is not marked as expected. */
    public Start(PartialDate date) {
        this(date, false);
    }

    /**
     * Parses {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or {@code expected} followed by such a date.
     *
     * @throws InvalidValue if the text is none of these
     */
    public static Start parse(String text) {
        Matcher expected = EXPECTED.matcher(text);
        boolean isExpected = expected.matches();
        return new Start(PartialDate.parse(isExpected ? expected.group(1) : text), isExpected);
    }

    /** Returns the start in the syntax of the content files. */
    @Override
    public String toString() {
        return (isExpected ? "expected " : "") + date;
    }
}
