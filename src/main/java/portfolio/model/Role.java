package portfolio.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portfolio.markdown.Inline;

/**
 * One position at a company.
 *
 * @param title the position
 * @param start when it began
 * @param end when it ended: a date, or {@code present}
 * @param location where it was done
 * @param summary what it was about; inline Markdown
 * @param workstreams what was done in it, in order
 */
public record Role(
        String title,
        @Nullable PartialDate start,
        @Nullable End end,
        @Nullable String location,
        @Nullable Inline summary,
        List<Workstream> workstreams) {

    public Role {
        workstreams = List.copyOf(workstreams);
        Text.requireNotBlank("title", title);
        new Period(start, end);
    }

    public Period period() {
        return new Period(start, end);
    }
}
