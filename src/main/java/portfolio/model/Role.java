package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * A position held at a company.
 *
 * @param title the job title; if it is missing, the company's name is used
 * @param start the start date
 * @param end the end: a date, or {@code present}
 * @param location where the person worked
 * @param summary a short description; inline Markdown
 * @param highlights achievements that belong to no workstream, one sentence each; inline Markdown
 * @param workstreams the workstreams, in order
 */
public record Role(
        @Nullable String title,
        @Nullable Start start,
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

    /** Returns a copy with other highlights and workstreams. */
    public Role with(List<Inline> otherHighlights, List<Workstream> otherWorkstreams) {
        return new Role(title, start, end, location, summary, otherHighlights, otherWorkstreams);
    }

    /** Returns the time from start to end. */
    public Period period() {
        return new Period(start, end);
    }
}
