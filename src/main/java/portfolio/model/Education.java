package portfolio.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A degree: an entry of {@code content/education.yaml}.
 *
 * @param degree the degree, such as {@code B.S. in Computer Science}; default: {@code studyType} and {@code area},
 *     joined by a comma
 * @param studyType the kind of degree, such as {@code B.S.}, if the file gives kind and field separately
 * @param area the field of study, if the file gives kind and field separately
 * @param institution the school or university
 * @param url the institution's website
 * @param start the start date
 * @param end the date the degree was or will be earned
 * @param score the grade, as the institution writes it
 * @param courses the courses taken, a few words each
 */
public record Education(
        @Nullable String degree,
        @Nullable String studyType,
        @Nullable String area,
        @Nullable String institution,
        @Nullable WebUrl url,
        @Nullable Start start,
        @Nullable End end,
        @Nullable String score,
        List<String> courses) {

    public Education {
        courses = List.copyOf(courses);
        Text.requireOneOf("degree", "institution", degree, studyType, area, institution);
        Text.requireNotBlankIfAny("degree", degree);
        Text.requireNotBlankIfAny("institution", institution);
        new Period(start, end);
    }

    /** Returns the degree, or the institution if no degree is given. */
    public String shownDegree() {
        if (degree != null) {
            return degree;
        }
        String made = Text.joined(", ", studyType, area);
        return made.isEmpty() ? Objects.requireNonNull(institution) : made;
    }

    /** Returns the institution; null if there is none, or if {@link #shownDegree} already returns it. */
    public @Nullable String shownInstitution() {
        return shownDegree().equals(institution) ? null : institution;
    }

    /** Returns the time from start to end. */
    public Period period() {
        return new Period(start, end);
    }
}
