package portfolio.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role.
 *
 * @param id of the entry, for fragments
 * @param company the employer; the position where the employer is not named
 * @param companyUrl the employer's site; absent when not told
 * @param description what the employer is; absent when not told
 * @param first whether it is the first role shown of this employer, which is named over it
 * @param title the position; absent when it is not told or heads the entry
 * @param dates from when to when; absent when not known
 * @param location where; absent when not told
 * @param summary what it was about; absent when not told
 * @param highlights what was done, where it is not told by workstream
 * @param workstreams what was done
 */
public record RoleEntry(
        String id,
        String company,
        @Nullable String companyUrl,
        @Nullable String description,
        boolean first,
        @Nullable String title,
        @Nullable Dates dates,
        @Nullable String location,
        @Nullable Passage summary,
        List<Passage> highlights,
        List<WorkstreamEntry> workstreams) {

    public RoleEntry {
        highlights = List.copyOf(highlights);
        workstreams = List.copyOf(workstreams);
    }
}
