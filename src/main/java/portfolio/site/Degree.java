package portfolio.site;

import org.jspecify.annotations.Nullable;

/**
 * A degree.
 *
 * @param degree what was earned
 * @param institution where
 * @param dates when; absent when not known
 */
public record Degree(
        String degree, String institution, @Nullable Dates dates) {}
