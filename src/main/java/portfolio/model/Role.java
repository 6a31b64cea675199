package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * One position at a company.
 *
 * @param title the position; a role without one is called after the company
 * @param start when it began
 * @param end when it ended: a date, or {@code present}
 * @param location where it was done
 * @param summary what it was about; inline Markdown
 * @param highlights what was done, one sentence each, where it is not told by workstream; inline Markdown
 * @param workstreams what was done in it, in order
 */
public record Role(
        @Nullable String title,
        @Nullable PartialDate start,
        @Nullable End end,
        @Nullable String location,
        @Nullable Inline summary,
        List<Inline> highlights,
        List<Workstream> workstreams) {

    public Role {
        highlights = List.copyOf(highlights);
        workstreams = List.copyOf(workstreams);
        Text.requireNotBlankIfAny("title", title);
        new Period(start, end);
    }

    /** The same role, telling of other things done in it. */
    public Role with(List<Inline> otherHighlights, List<Workstream> otherWorkstreams) {
        return new Role(title, start, end, location, summary, otherHighlights, otherWorkstreams);
    }

    public Period period() {
        return new Period(start, end);
    }
}
