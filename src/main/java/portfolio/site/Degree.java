package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A degree.
 *
 * @param degree what was earned, or where when that is not told
 * @param institution where; absent when not told
 * @param dates when; absent when not known
 * @param score the grade; absent when not told
 * @param courses what was taken
 */
public record Degree(
        String degree,
        @Nullable String institution,
        @Nullable Dates dates,
        @Nullable String score,
        List<String> courses) {

    public Degree {
        courses = List.copyOf(courses);
    }

    /** Whether there is more to say than what was earned. */
    public boolean hasDetail() {
        return institution != null || dates != null || score != null;
    }
}
