package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A degree.
 *
 * @param degree the name of the degree, or the institution if the degree is unknown
 * @param institution the institution; null if unknown or already used as the degree
 * @param dates the period; null if unknown
 * @param score the grade; null if unknown
 * @param courses the courses taken; may be empty
 */
public record Degree(
        String degree,
        @Nullable String institution,
        @Nullable DateRange dates,
        @Nullable String score,
        List<String> courses) {

    public Degree {
        courses = List.copyOf(courses);
    }

    /** Returns whether anything besides the degree and its courses is known. */
    public boolean hasDetail() {
        return institution != null || dates != null || score != null;
    }
}
