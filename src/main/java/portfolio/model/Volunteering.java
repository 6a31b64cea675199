package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * Unpaid work: an entry of {@code content/volunteering.yaml}.
 *
 * @param organization for whom
 * @param position as what
 * @param url the organisation's site
 * @param start when it began
 * @param end when it ended: a date, or {@code present}
 * @param summary what it was about; inline Markdown
 * @param highlights what was done, one sentence each; inline Markdown
 */
public record Volunteering(
        @Nullable String organization,
        @Nullable String position,
        @Nullable WebUrl url,
        @Nullable PartialDate start,
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

    public Period period() {
        return new Period(start, end);
    }
}
