package portfolio.site.part;

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

    /** Returns the heading on a résumé: the institution, or the degree if there is none. */
    public String heading() {
        return institution == null ? degree : institution;
    }

    /** Returns the line below the heading on a résumé: the degree, unless it is the heading, and the score. */
    public @Nullable String belowHeading() {
        if (institution == null) {
            return score;
        }
        return score == null ? degree : degree + ", " + score;
    }

    /** Returns whether anything besides the degree and its courses is known. */
    public boolean hasDetail() {
        return institution != null || dates != null || score != null;
    }
}
