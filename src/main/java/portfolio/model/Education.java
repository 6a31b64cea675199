package portfolio.model;

import org.jspecify.annotations.Nullable;

/**
 * One degree: an entry of {@code content/education.yaml}.
 *
 * @param degree what was earned, such as {@code B.S. in Computer Science}
 * @param institution where
 * @param start when it began
 * @param end when it was earned
 */
public record Education(
        String degree,
        String institution,
        @Nullable PartialDate start,
        @Nullable End end) {

    public Education {
        Text.requireNotBlank("degree", degree);
        Text.requireNotBlank("institution", institution);
        new Period(start, end);
    }

    public Period period() {
        return new Period(start, end);
    }
}
