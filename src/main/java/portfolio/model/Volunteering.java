package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * Unpaid work: an entry of {@code content/volunteering.yaml}. An organization or a position is required.
 *
 * @param organization the organization
 * @param position the person's position
 * @param url the organization's website
 * @param start the start date
 * @param end the end: a date, or {@code present}
 * @param summary a short description; inline Markdown
 * @param highlights achievements, one sentence each; inline Markdown
 */
public record Volunteering(
        @Nullable String organization,
        @Nullable String position,
        @Nullable WebUrl url,
        @Nullable Start start,
        @Nullable End end,
        @Nullable Inline summary,
        List<Inline> highlights) {

    public Volunteering {
        highlights = List.copyOf(highlights);
        Text.requireOneOf("organization", "position", organization, position);
        Text.requireNotBlankIfAny("organization", organization);
        Text.requireNotBlankIfAny("position", position);
        new Period(start, end);
    }

    /** Returns the time from start to end. */
    public Period period() {
        return new Period(start, end);
    }
}
