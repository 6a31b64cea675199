package portfolio.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One degree: an entry of {@code content/education.yaml}.
 *
 * @param degree what was earned, such as {@code B.S. in Computer Science}; default: kind and field, with a comma
 * @param studyType the kind of degree, such as {@code B.S.}, for files that tell it apart
 * @param area the field of study, for files that tell it apart
 * @param institution where
 * @param url the institution's site
 * @param start when it began
 * @param end when it was earned
 * @param score the grade, as it was given
 * @param courses what was taken, a few words each
 */
public record Education(
        @Nullable String degree,
        @Nullable String studyType,
        @Nullable String area,
        @Nullable String institution,
        @Nullable WebUrl url,
        @Nullable PartialDate start,
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

    /** What was earned, or where when that is not told. */
    public String shownDegree() {
        if (degree != null) {
            return degree;
        }
        String made = Text.joined(", ", studyType, area);
        return made.isEmpty() ? Objects.requireNonNull(institution) : made;
    }

    /** Where it was earned; absent when that is what {@link #shownDegree} says. */
    public @Nullable String shownInstitution() {
        return shownDegree().equals(institution) ? null : institution;
    }

    public Period period() {
        return new Period(start, end);
    }
}
